package tw.anwang.minutes.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/**
 * Tells unit, title and name apart: 林政務委員萬億, 副署長李臨鳳, 李臨鳳副署長, 蘇次長, 社會局歐陽局長明, 王○明.
 * The folded text without white space is what it reads.
 */
public final class People {
    private static final int LONGEST = 48;
    /** Kacaw．Mayaw, 瓦歷斯．諾幹: names of more parts, with a point between. */
    private static final Pattern TRANSCRIBED =
            Pattern.compile("(?:[A-Za-z'’]{2,20}|\\p{IsHan}{1,6})(?:[.·‧•・](?:[A-Za-z'’]{1,20}|\\p{IsHan}{1,8})){1,3}"
                    + "|[A-Za-z'’]{3,24}");

    /** 天財Sra Kacaw: the name of one's own people behind the Chinese one. */
    private static final Pattern WITH_OWN_NAME = Pattern.compile("\\p{IsHan}{1,2}[A-Za-z.·'’]{2,24}");

    private final Words titles;
    private final Words joins;
    private final FamilyNames names;
    private final UnitNames units;

    public People(Vocabulary vocabulary, UnitNames units) {
        this.titles = Words.of(vocabulary.words("title", "WORD"));
        this.joins = Words.of(vocabulary.words("title", "JOIN"));
        this.names = new FamilyNames(vocabulary);
        this.units = units;
    }

    /** Reads a text that is one person and nothing else. */
    public Optional<Named> read(String asWritten) {
        String s = Fold.tight(asWritten);
        if (s.length() < 2 || s.length() > LONGEST) {
            return Optional.empty();
        }
        for (boolean strict : new boolean[] {true, false}) {
            Named named = read(s, asWritten.strip(), strict);
            if (named != null) {
                return Optional.of(titled(named));
            }
        }
        return names.isFullName(s) ? Optional.of(new Named("", "", s, asWritten.strip())) : Optional.empty();
    }

    /** 生教組蔡明杰: a full name right behind an office, without a title. */
    public Optional<Named> behindOffice(String asWritten) {
        String s = Fold.tight(asWritten);
        for (int length = 3; length >= 2 && s.length() <= LONGEST; length--) {
            int cut = s.length() - length;
            if (cut > 1 && names.isFullName(s.substring(cut)) && units.isUnit(s.substring(0, cut))) {
                return Optional.of(new Named(s.substring(0, cut), "", s.substring(cut), asWritten.strip()));
            }
        }
        return Optional.empty();
    }

    /** 部落會議主席: a title and no more. */
    public boolean isTitle(String s) {
        return titles.has(s);
    }

    /** 外聘督導王教授: what stands before is a title as well, and no unit. */
    private Named titled(Named named) {
        boolean title = !named.unit().isEmpty() && titles.endOf(named.unit()) != null && !units.isUnit(named.unit());
        return title ? new Named("", named.unit() + named.title(), named.name(), named.asWritten()) : named;
    }

    /** First with units that are known for certain, then with whatever can be one: 社會救助及社工司簡任視察. */
    private Named read(String s, String asWritten, boolean strict) {
        for (int at = 0; at < s.length(); at++) {
            Words.Word title = titles.at(s, at);
            Named named = title == null
                    ? null
                    : around(s, at, titleEnd(s, at + title.text().length()), asWritten, strict);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** 委員兼召集人 is one title. */
    private int titleEnd(String s, int end) {
        Words.Word join = joins.at(s, end);
        if (join == null) {
            return end;
        }
        Words.Word second = titles.at(s, end + join.text().length());
        return second == null ? end : end + join.text().length() + second.text().length();
    }

    private Named around(String s, int at, int end, String asWritten, boolean strict) {
        String before = s.substring(0, at);
        String title = s.substring(at, end);
        String after = s.substring(end);
        if (!after.isEmpty()) {
            Named between = titleBetween(before, title, after, asWritten, strict);
            return between != null ? between : nameBehind(before, title, after, asWritten, strict);
        }
        return nameBefore(before, title, asWritten, strict);
    }

    private Named titleBetween(String before, String title, String after, String asWritten, boolean strict) {
        for (int family = 2; family >= 1; family--) {
            int cut = before.length() - family;
            if (cut >= 0 && names.isFamilyName(before.substring(cut)) && post(before.substring(0, cut), strict)) {
                String given = withoutSecondTitle(after);
                if (given.length() <= 3 && FamilyNames.given(given, 0)
                        || WITH_OWN_NAME.matcher(given).matches()) {
                    return new Named(before.substring(0, cut), title, before.substring(cut) + given, asWritten);
                }
            }
        }
        return null;
    }

    /** 楊主任委員振宇校長: one more title behind the name. */
    private String withoutSecondTitle(String after) {
        Words.Word title = after.length() > 3 ? titles.endOf(after) : null;
        int name = title == null ? 0 : after.length() - title.text().length();
        return name == 1 || name == 2 ? after.substring(0, name) : after;
    }

    private Named nameBehind(String before, String title, String after, String asWritten, boolean strict) {
        if (!names.isFullName(after) && !TRANSCRIBED.matcher(after).matches()) {
            return null;
        }
        if (post(before, strict)) {
            return new Named(before, title, after, asWritten);
        }
        // 社會局長: the title takes the unit's last character with it
        String office = before + title.charAt(0);
        return units.isUnit(office) ? new Named(office, title, after, asWritten) : null;
    }

    private Named nameBefore(String before, String title, String asWritten, boolean strict) {
        if (isStem(before)) {
            return new Named(before + title.charAt(0), title, "", asWritten);
        }
        for (int length = Math.min(4, before.length()); length >= 1; length--) {
            int cut = before.length() - length;
            String name = before.substring(cut);
            boolean known = length == 1 ? names.isFamilyName(name) : names.isFamilyName(name) || names.isFullName(name);
            if (known && post(before.substring(0, cut), strict)) {
                return new Named(before.substring(0, cut), title, name, asWritten);
            }
        }
        Matcher transcribed = TRANSCRIBED.matcher(before);
        if (transcribed.matches()) {
            return new Named("", title, before, asWritten);
        }
        String longer = before + title.charAt(0);
        boolean unitOnly = before.length() > 1
                && (strict
                        ? units.isKnown(before) || units.isKnown(longer)
                        : units.isUnit(before) || units.isUnit(longer));
        boolean whole = units.isUnit(before);
        return unitOnly ? new Named(whole ? before : longer, title, "", asWritten) : null;
    }

    /** 衛生科長: what a bureau is named by is nobody's name. */
    private boolean isStem(String before) {
        return before.length() == 2 && (units.isKnown(before + "局") || units.isKnown(before + "處"));
    }

    /** What may stand before a name: nothing, a unit, or a unit and one more title. */
    private boolean post(String s, boolean strict) {
        if (s.isEmpty() || (strict ? units.isKnown(s) : units.isPost(s))) {
            return true;
        }
        Words.Word title = s.length() > LONGEST ? null : titles.endOf(s);
        return title != null && (title.text().length() == s.length() || s.length() <= 20 && !strict);
    }
}
