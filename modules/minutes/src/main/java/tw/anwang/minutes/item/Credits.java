package tw.anwang.minutes.item;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outline.Heading;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Title and proposer of an item, wherever they stand: in a bracket, on a line of their own, as the title itself. */
final class Credits {
    private static final int LONGEST_TITLE = 5000;
    private static final int SHORTEST_TITLE = 14;
    private static final int LONGEST_UNIT = 24;
    private static final int LONGEST_BESIDE = 120;
    private static final Pattern BRACKET = Pattern.compile(
            "[(（【〔]((?:提案|報告|提出|提報|簡報|幕僚)[^:：()（）]{0,6})[:：]([^()（）【】〔〕]{1,80}(?:[(（][^()（）]{0,20}[)）][^()（）【】]{0,40})?)[)）】〕][。：:]?");
    private static final Pattern LEADING = Pattern.compile("^[(（]([^()（）:：]{2,40})[)）][:：]?");
    private static final Pattern NAMED_FIRST = Pattern.compile("^([^:：。，（(]{2,24}(?:[（(][^()（）:：]{1,16}[)）])?)[:：]");
    private static final Pattern PROPOSED = Pattern.compile("^([^:：。，、]{2,16}?)(?:提|提案|提議|動議)[:：]");
    private static final Pattern TRAILING = Pattern.compile("[(（]([^()（）:：]{2,40}?)(?:提案|提|提報|報告|簡報)?[)）][。]?$");

    /** …補助標準案（宋委員麗玉提案）: whoever it is. */
    private static final Pattern PROPOSED_BEHIND =
            Pattern.compile("[(（]([^()（）:：，。]{2,16}?)(?:提案|提議|提出|提報|提)[)）][。]?$");

    private final UnitNames units;
    private final Trivial trivial;
    private final LeadingUnit leading;

    /** What heads an item; {@code label} is the word said of the proposer (提案單位). */
    record Credit(String title, String label, String name, int titleFrom) {
        String who() {
            return name == null ? null : label + " " + name;
        }
    }

    Credits(UnitNames units, Trivial trivial, Vocabulary vocabulary) {
        this.units = units;
        this.trivial = trivial;
        this.leading = new LeadingUnit(units, vocabulary);
    }

    Credit of(Node item, Kind kind) {
        Node titled = titleNode(item);
        String words = titled.words().text();
        Credit fromTitle =
                words.length() > LONGEST_TITLE ? new Credit(words, null, null, 0) : inWords(titled, words, kind);
        for (Node child : item.children()) {
            Credit said = onOwnLine(child, fromTitle);
            if (said != null) {
                return said;
            }
        }
        return fromTitle.name() == null && titled != item ? besideNumber(item, fromTitle, kind) : fromTitle;
    }

    /** 提案一（提案人：張代表） or 提案一　學務處, with the title on the next line. */
    private Credit besideNumber(Node item, Credit title, Kind kind) {
        String words = item.words().text();
        if (units.isUnit(Fold.tight(words))) {
            return new Credit(title.title(), usual(kind), words, title.titleFrom());
        }
        Matcher m = BRACKET.matcher(words.length() > LONGEST_BESIDE ? "" : words);
        return m.find() ? new Credit(title.title(), m.group(1), m.group(2), title.titleFrom()) : title;
    }

    private static Credit onOwnLine(Node child, Credit title) {
        boolean credit = child.is(Heading.Sort.CREDIT)
                && Set.of("PROPOSER", "REPORTER").contains(child.heading().key());
        if (!credit || child.words().isEmpty()) {
            return null;
        }
        String name = child.words().text().replaceFirst("[。;；]$", "");
        return new Credit(title.title(), child.heading().word(), name, title.titleFrom());
    }

    static Node titleNode(Node item) {
        for (Node child : item.children()) {
            if (child.is(Heading.Sort.TITLE) && (child.marker() == null || child.place() == 1)) {
                return child;
            }
            if (child.is(Heading.Sort.PART) && Fold.tight(item.words().text()).length() > SHORTEST_TITLE) {
                return item;
            }
        }
        return item;
    }

    /** 彰化分局 on a line of its own, what it reports on the next. */
    private Credit unitAbove(Node titled, String words) {
        int line = titled.words().firstLineEnd();
        String name = words.substring(0, Math.min(line, LONGEST_UNIT));
        if (line >= words.length() || line > LONGEST_UNIT || !units.isUnit(Fold.tight(name))) {
            return null;
        }
        boolean nothing = trivial.is(words.substring(line));
        return nothing
                ? new Credit(name, usual(Kind.REPORT_ITEM), name, 0)
                : new Credit(words.substring(line), usual(Kind.REPORT_ITEM), name, line);
    }

    private Credit inWords(Node titled, String words, Kind kind) {
        Credit above = kind == Kind.REPORT_ITEM ? unitAbove(titled, words) : null;
        if (above != null) {
            return above;
        }
        Matcher m = BRACKET.matcher(words);
        if (m.find()) {
            String title = words.substring(0, m.start()) + words.substring(m.end());
            return new Credit(title.strip(), label(m.group(1), kind), m.group(2), 0);
        }
        m = LEADING.matcher(words);
        if (m.find() && units.isUnit(Fold.tight(m.group(1)))) {
            String rest = words.substring(m.end()).strip();
            return new Credit(
                    rest.isEmpty() ? m.group(1) : rest, usual(kind), m.group(1), rest.isEmpty() ? 0 : m.end());
        }
        m = NAMED_FIRST.matcher(words);
        boolean only = m.find() && m.end() == words.length();
        if (kind == Kind.REPORT_ITEM && namesUnit(words, only)) {
            boolean nothingMore = only || trivial.is(words.substring(m.end()));
            return nothingMore
                    ? new Credit(only ? m.group(1) : words, usual(kind), m.group(1), 0)
                    : new Credit(words.substring(m.end()).strip(), usual(kind), m.group(1), m.end());
        }
        m = PROPOSED.matcher(words);
        if (kind == Kind.MOTION && m.find()) {
            return new Credit(words.substring(m.end()).strip(), "提案人", m.group(1), m.end());
        }
        m = PROPOSED_BEHIND.matcher(words.length() > 60 ? words.substring(words.length() - 60) : words);
        if (m.find() && kind != Kind.REPORT_ITEM) {
            int cut = words.length() - (m.end() - m.start());
            return new Credit(words.substring(0, cut), kind == Kind.MOTION ? "提案人" : usual(kind), m.group(1), 0);
        }
        m = TRAILING.matcher(words.length() > 60 ? words.substring(words.length() - 60) : words);
        if (m.find() && units.isUnit(Fold.tight(m.group(1)))) {
            int cut = words.length() - (m.end() - m.start());
            return new Credit(words.substring(0, cut), usual(kind), m.group(1), 0);
        }
        String first = leading.in(words, kind);
        return new Credit(words, first == null ? null : usual(kind), first, 0);
    }

    /** A name no list knows counts where nothing stands behind it. */
    private boolean namesUnit(String words, boolean only) {
        Matcher m = NAMED_FIRST.matcher(words);
        String name = m.find() ? Fold.tight(m.group(1)) : "";
        int bracket = name.indexOf('(');
        boolean listed = bracket > 0
                ? units.isKnown(name.substring(0, bracket))
                        || units.isKnown(name.substring(bracket + 1, name.length() - 1))
                : units.isKnown(name);
        return listed || units.isNamed(name) || only && units.isUnit(name);
    }

    /** （提案：護理部） is 提案單位. */
    private static String label(String said, Kind kind) {
        return said.length() <= 2 ? usual(kind) : said;
    }

    private static String usual(Kind kind) {
        return kind == Kind.REPORT_ITEM ? "報告單位" : "提案單位";
    }
}
