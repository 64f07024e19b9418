package tw.anwang.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tw.anwang.minutes.due.DueWords;
import tw.anwang.minutes.due.TimeWord;
import tw.anwang.minutes.header.HeaderReader;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Tells the reader what to look at: doubtful spellings, numbers out of order, days that do not exist, gaps in the head. */
final class Notices {
    private static final int MOST = 500;
    private static final Pattern OF_LONG_LIST = Pattern.compile("[0-9]-[0-9]|[0-9]{5}");
    private static final int LONGEST_LINE = 20_000;

    private final Map<String, String> spellings;
    private final Words doubtful;
    private final List<Warning> warnings = new ArrayList<>();

    Notices(Vocabulary vocabulary) {
        spellings = new LinkedHashMap<>(vocabulary.pairs("spelling", "DOUBTFUL"));
        doubtful = Words.of(List.copyOf(spellings.keySet()));
    }

    List<Warning> of(List<Span> lines, Header header, Node root, List<Item> items) {
        head(header);
        for (Span line : lines) {
            if (warnings.size() >= MOST) {
                break;
            }
            line(line);
        }
        numbers(root);
        sittings(root);
        items.forEach(item -> item(item, header));
        warnings.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return warnings;
    }

    private void head(Header header) {
        missing(header.title(), "title-missing", "找不到會議名稱，請自行填寫。");
        missing(header.day(), "date-missing", "看不出開會日期，請自行填寫；相對的期限（如「一個月內」）因此無法換算。");
        missing(header.chair(), "chair-missing", "找不到主席（主持人），請自行填寫。");
    }

    private void missing(Object value, String code, String message) {
        if (value == null) {
            warn(0, code, message);
        }
    }

    private void line(Span line) {
        String text = line.plain();
        if (text.length() > LONGEST_LINE) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            Words.Word word = doubtful.at(text, i);
            if (word != null) {
                warn(
                        line.line(),
                        "doubtful-spelling",
                        "「" + word.text() + "」疑為「" + spellings.get(word.text()) + "」，未予更正，請確認。");
                i += word.text().length() - 1;
            }
        }
        if (text.indexOf('日') >= 0) {
            for (TimeWord time : DueWords.in(text, null)) {
                if (time.wrong() && time.words().indexOf('日') >= 0) {
                    Warning wrong = HeaderReader.noSuchDate(line.line(), time.words());
                    warn(wrong.line(), wrong.code(), wrong.message());
                }
            }
        }
    }

    private void numbers(Node node) {
        Node before = null;
        for (Node child : node.children()) {
            if (child.doubtfulNumber() && warnings.size() < MOST) {
                number(child, before);
            }
            before = child.marker() != null ? child : before;
            numbers(child);
        }
        cases(node);
    }

    private void number(Node node, Node before) {
        boolean same =
                before != null && before.marker().level() == node.marker().level();
        int last = same ? before.marker().ordinal() : 0;
        int now = node.marker().ordinal();
        String code = same && now == last ? "ordinal-repeat" : now == 1 ? "ordinal-restart" : "ordinal-jump";
        String what = same
                ? "前一項是「" + before.marker().symbol() + "」，這一項是「" + node.marker().symbol() + "」"
                : "這一列從「" + node.marker().symbol() + "」開始";
        warn(node.firstLine(), code, "編號不連續：" + what + "，請確認是否漏列或重複。");
    }

    private void sittings(Node root) {
        for (Node child : root.children()) {
            boolean own =
                    child.opening().opensSection("SITTING") && !child.words().isEmpty();
            if (own) {
                warn(child.firstLine(), "another-sitting", "這裡是另一場次，表頭只取第一場的時間、地點與主席，請另行查對。");
            }
        }
    }

    private void cases(Node node) {
        int last = 0;
        for (Node child : node.children()) {
            // 一、市府提案第21號, 二、市府提案第30號 count by their own number
            boolean counted = child.is(tw.anwang.minutes.outline.Heading.Sort.CASE) && child.marker() == null;
            int number = counted ? child.heading().number() : 0;
            if (number > 0
                    && last > 0
                    && number != last + 1
                    && !OF_LONG_LIST.matcher(child.heading().word()).find()
                    && warnings.size() < MOST) {
                String code = number == last ? "ordinal-repeat" : "ordinal-jump";
                warn(child.firstLine(), code, "案次不連續：前一案是 " + last + "，這一案是 " + number + "，請確認是否漏列或重複。");
            }
            last = number > 0 ? number : last;
        }
    }

    private void item(Item item, Header header) {
        if (warnings.size() >= MOST) {
            return;
        }
        boolean before = item.due() != null
                && item.due().date() != null
                && header.day() != null
                && item.due().date().isBefore(header.day());
        if (before) {
            warn(item.lines().from(), "due-before-meeting", "「" + item.due().asWritten() + "」早於開會日，可能是會前已辦理，請確認。");
        }
        if (item.confidence() < 0.5) {
            warn(item.lines().from(), "kind-unclear", "看不出這一段屬於說明、決議或其他，請自行選定。");
        }
    }

    private void warn(int line, String code, String message) {
        Warning warning = new Warning(line, code, message);
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
    }
}
