package tw.anwang.minutes.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/**
 * Finds names of units in folded text without white space: listed names, names composed of listed parts (county +
 * bureau, ministry + agency), and names told by their end (…分局, …國小). One pass from left to right.
 */
public final class UnitNames {
    private static final Pattern UNKNOWN_COUNTY = Pattern.compile("\\p{IsHan}{1,3}[縣市](?:政府)?");

    private static final String ENDS = "部署司局處科課室所隊館院心組會站廳系團府校學司庭社園盟";

    private final Words names;
    private final Offices offices;
    private final Words placed;
    private final NameEnds ends;
    private final String notAfter;

    /** A name and where it stands. */
    public record Found(String name, int from, int to) {}

    public UnitNames(Vocabulary vocabulary) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String key : List.of("CENTRAL", "SUB", "SCHOOL", "GROUP", "RELATIVE", "COUNTY", "SHORT_COUNTY", "TOWN")) {
            keys.put(key, vocabulary.words("unit", key));
        }
        names = Words.of(keys);
        offices = new Offices(names);
        placed = Words.of(vocabulary.words("unit", "PLACED"));
        ends = new NameEnds(vocabulary);
        notAfter = String.join("", vocabulary.words("unit", "BEFORE"));
    }

    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            Found here = listed(text, i, last);
            if (here == null) {
                here = ends.at(text, i, last);
            }
            if (here == null) {
                i++;
                continue;
            }
            found.add(here);
            last = here.to();
            i = last;
        }
        return found;
    }

    /** Whether the whole text is a name from the lists, or composed of such. */
    public boolean isKnown(String text) {
        if (text.length() < 2 || text.length() > 40) {
            return false;
        }
        int at = 0;
        while (at < text.length()) {
            Found found = listed(text, at, at);
            if (found == null) {
                return false;
            }
            at = found.to();
        }
        return true;
    }

    /** Whether the whole text is a name, listed or told by its end as certainly as in running text. */
    public boolean isNamed(String text) {
        return text.length() > 2 && text.length() <= 24 && (tiles(in(text), text.length()) || ofUnknownPlace(text));
    }

    /** Whether the whole text can be the name of a unit, as before a person's title or a colon. */
    public boolean isUnit(String text) {
        if (text.length() < 2 || text.length() > 30) {
            return false;
        }
        List<Found> found = in(text);
        boolean whole = tiles(found, text.length());
        boolean another = found.stream().anyMatch(f -> f.from() > 0 && f.to() == text.length());
        return whole
                || isCounty(text)
                || ofUnknownPlace(text)
                || !another && text.length() >= 3 && endsLikeOne(text) && plainName(text);
    }

    /** 臨海社福中心: an office that stands behind the name of a place no list knows. */
    private boolean ofUnknownPlace(String text) {
        Words.Word office = placed.endOf(text);
        int place = office == null ? 0 : text.length() - office.text().length();
        Matcher county = UNKNOWN_COUNTY.matcher(text);
        if (county.lookingAt() && isKnown(text.substring(county.end()))) {
            return true;
        }
        int behind = office == null ? 0 : knownAtStart(text, place);
        return place > 0 && place - behind <= 4 && plainName(text) && ends.beginning(text, place, behind) <= behind;
    }

    /** 社會局北湖社福中心: the office above stands before the place. */
    private int knownAtStart(String text, int place) {
        Found first = listed(text, 0, 0);
        return first != null && first.from() == 0 && first.to() < place ? first.to() : 0;
    }

    /** 基隆市: a county or city that speaks for itself. */
    private boolean isCounty(String text) {
        Words.Word word = names.at(text, 0);
        return word != null && word.key().equals("COUNTY") && word.text().length() == text.length();
    }

    private static boolean tiles(List<Found> found, int length) {
        int at = 0;
        for (Found unit : found) {
            if (unit.from() != at) {
                return false;
            }
            at = unit.to();
        }
        return at == length;
    }

    /** Whether it can stand before a person's title: a unit, or a place (平溪里). */
    public boolean isPost(String text) {
        return isUnit(text)
                || text.length() >= 2
                        && text.length() <= 12
                        && "里村鄰區縣市鄉鎮黨".indexOf(text.charAt(text.length() - 1)) >= 0
                        && plainName(text);
    }

    private boolean endsLikeOne(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 && !ends.onlyLooksLikeOne(text, text.length());
    }

    private static boolean plainName(String text) {
        return text.chars()
                .allMatch(c -> Character.isIdeographic(c)
                        || c == '○'
                        || Character.isLetterOrDigit(c)
                        || "()、".indexOf(c) >= 0);
    }

    private Found listed(String text, int from, int last) {
        Words.Word word = names.at(text, from);
        if (word == null) {
            return null;
        }
        int end = from + word.text().length();
        switch (word.key()) {
            case "COUNTY", "SHORT_COUNTY", "TOWN" -> {
                return ofPlace(text, from, end);
            }
            case "RELATIVE" -> {
                boolean otherWord = from > 0 && notAfter.indexOf(text.charAt(from - 1)) >= 0
                        || end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '份');
                return otherWord ? null : composed(text, from, end);
            }
            case "GROUP" -> {
                return found(text, from, offices.end(text, groupEnd(text, end)));
            }
            default -> {
                return composed(text, ends.beginningOf(word.text(), text, from, last), end);
            }
        }
    }

    /** 各縣市＋勞政單位 are one group. */
    private int groupEnd(String text, int end) {
        Words.Word next = names.at(text, end);
        boolean whole = next != null && next.key().equals("GROUP") && "各相所".indexOf(text.charAt(end)) < 0;
        return whole ? end + next.text().length() : end;
    }

    /** A county's or town's own office: the name of the place alone is none. */
    private Found ofPlace(String text, int from, int end) {
        int after = text.startsWith("政府", end) ? end + 2 : end;
        int to = offices.end(text, after);
        return to > end ? found(text, from, ends.sectionBehind(text, to)) : null;
    }

    private Found composed(String text, int from, int end) {
        return found(text, from, ends.sectionBehind(text, offices.end(text, end)));
    }

    private static Found found(String text, int from, int to) {
        return new Found(text.substring(from, to), from, to);
    }
}
