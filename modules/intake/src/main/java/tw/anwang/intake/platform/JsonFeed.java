package tw.anwang.intake.platform;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import tw.anwang.kernel.RuleBroken;

/** An export as JSON: an array of flat objects, alone or in an object that says {@code total} too. */
final class JsonFeed implements FeedRows {
    private static final Set<String> TOTALS = Set.of("total", "count", "總筆數", "筆數");

    /** As in a spreadsheet. */
    private static final int MOST_HEADINGS = 128;

    private final ShortRows bytes;
    private final JsonParser parser;
    private final Set<String> headings = new LinkedHashSet<>();
    private final DeclaredTotal total = new DeclaredTotal();
    private final boolean wrapped;
    private int read;
    private boolean inRows;
    private boolean over;
    private FeedRow ahead;

    JsonFeed(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        try {
            in.mark(3);
            if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
                in.reset();
            }
            bytes = new ShortRows(in);
            parser = asked(() -> Json.createParser(bytes));
            Event first = event();
            wrapped = first == Event.START_OBJECT;
            inRows = first == Event.START_ARRAY;
        } catch (RuntimeException refused) {
            in.close();
            throw refused;
        }
    }

    /**
     * What the parser says. What is too deep, or a number that is none, it tells by whatever exception came to hand.
     *
     * @throws RuleBroken {@code intake.platform.cutOff} where the file ends before its last bracket
     */
    private static <T> T asked(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (RuleBroken refused) {
            throw refused;
        } catch (JsonException | NoSuchElementException | IllegalStateException notClosed) {
            throw new RuleBroken("intake.platform.cutOff");
        } catch (RuntimeException hostile) {
            throw new RuleBroken("intake.platform.notJson");
        }
    }

    private Event event() {
        return asked(() -> {
            if (!parser.hasNext()) {
                throw new RuleBroken("intake.platform.cutOff");
            }
            return parser.next();
        });
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !over) {
            bytes.nextRow();
            Event event = event();
            if (inRows) {
                row(event);
            } else {
                around(event);
            }
        }
        return ahead != null;
    }

    private void row(Event event) {
        if (event == Event.END_ARRAY) {
            inRows = false;
            over = !wrapped;
        } else if (event == Event.START_OBJECT) {
            ahead = new FeedRow(++read, cells());
        } else {
            throw new RuleBroken("intake.platform.notRows");
        }
        end();
    }

    private void around(Event event) {
        switch (event) {
            case KEY_NAME -> beside(string());
            case END_OBJECT -> over = true;
            default -> throw new RuleBroken("intake.platform.notRows");
        }
        end();
    }

    private void beside(String name) {
        Event value = event();
        if (value == Event.START_ARRAY && read == 0) {
            inRows = true;
        } else if (value == Event.VALUE_NUMBER && TOTALS.contains(name)) {
            total.declare(count(string()));
        } else {
            skip(value);
        }
    }

    private static long count(String digits) {
        if (!digits.matches("\\d{1,15}")) {
            throw new RuleBroken("intake.platform.notJson");
        }
        return Long.parseLong(digits);
    }

    private String string() {
        return asked(parser::getString);
    }

    /**
     * Past an object or array that begins here, piece by piece: the parser's own way past it reads the end of a file that
     * is cut off there for ever.
     */
    private void skip(Event value) {
        int depth = step(value);
        while (depth > 0) {
            depth += step(event());
        }
    }

    private static int step(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private void end() {
        if (over) {
            total.needs(read);
        }
    }

    /** A piece after the other: what a row holds that is no cell is never in memory. */
    private Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Event event = event(); event != Event.END_OBJECT; event = event()) {
            String heading = FeedField.plain(string());
            headings.add(heading);
            if (headings.size() > MOST_HEADINGS) {
                throw new RuleBroken("intake.platform.manyHeadings", MOST_HEADINGS);
            }
            String words = words(event());
            if (!words.isEmpty()) {
                cells.put(heading, words);
            }
        }
        return cells;
    }

    /** A number as it was written: it is never made one here. */
    private String words(Event value) {
        return switch (value) {
            case VALUE_STRING -> string().strip();
            case VALUE_NUMBER -> string();
            case VALUE_TRUE -> "是";
            case VALUE_FALSE -> "否";
            default -> {
                skip(value);
                yield "";
            }
        };
    }

    @Override
    public FeedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FeedRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public Set<String> headings() {
        return headings;
    }

    @Override
    public void close() {
        parser.close();
    }
}
