package tw.anwang.intake.platform;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import tw.anwang.kernel.RuleBroken;

/** An export as JSON: an array of flat objects, alone or in an object that says {@code total} too. */
final class JsonFeed implements FeedRows {
    private static final Set<String> TOTALS = Set.of("total", "count", "總筆數", "筆數");

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
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
        parser = Json.createParser(in);
        Event first = event();
        wrapped = first == Event.START_OBJECT;
        inRows = first == Event.START_ARRAY;
    }

    /** @throws RuleBroken {@code intake.platform.cutOff} where the file ends before its last bracket */
    private Event event() {
        try {
            if (parser.hasNext()) {
                return parser.next();
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException notClosed) {
            throw new RuleBroken("intake.platform.cutOff");
        }
        throw new RuleBroken("intake.platform.cutOff");
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !over) {
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
            case KEY_NAME -> beside(parser.getString());
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
            total.declare(parser.getLong());
        } else if (value == Event.START_OBJECT) {
            skip(parser::skipObject);
        } else if (value == Event.START_ARRAY) {
            skip(parser::skipArray);
        }
    }

    private static void skip(Runnable over) {
        try {
            over.run();
        } catch (JsonException | NoSuchElementException | IllegalStateException notClosed) {
            throw new RuleBroken("intake.platform.cutOff");
        }
    }

    private void end() {
        if (over) {
            total.needs(read);
        }
    }

    private Map<String, String> cells() {
        JsonObject object;
        try {
            object = parser.getObject();
        } catch (JsonException | NoSuchElementException | IllegalStateException notClosed) {
            throw new RuleBroken("intake.platform.cutOff");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            String heading = FeedField.plain(name);
            headings.add(heading);
            String words = words(value);
            if (!words.isEmpty()) {
                cells.put(heading, words);
            }
        });
        return cells;
    }

    private static String words(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString().strip();
            case NUMBER -> value.toString();
            case TRUE -> "是";
            case FALSE -> "否";
            default -> "";
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
