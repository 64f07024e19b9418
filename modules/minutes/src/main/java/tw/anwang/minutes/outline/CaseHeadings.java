package tw.anwang.minutes.outline;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.ChineseNumber;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Recognises what opens a numbered item: 案由一, 提案第1號, 第一案, 議題(一), 個案甲, 列管編號112-1-2, 案號：1. */
final class CaseHeadings {
    private static final List<String> SUFFIXES = List.of("號提案", "號案", "號議案", "報告案", "討論案", "提案", "議案", "案", "號", "件");
    /** Numbers of long lists: 112-1-2, 11209-03, 1130501; a number below 10,000 is an ordinary one. */
    private static final Pattern LIST_NUMBER = Pattern.compile(
            "(?=[A-Z0-9-]*-[0-9]|[A-Z]{0,2}[0-9]{5})[A-Z]{0,2}(?:[0-9]{1,9}-){0,3}([0-9]{0,5}?)([0-9]{1,4})(?![0-9])");

    private static final Pattern SORT = Pattern.compile("\\p{IsHan}{1,6}類(?:\\p{IsHan}{2,4}提案)?(?=第)");

    private static final int LONGEST_LIST_NUMBER = 24;

    private final Words cases;
    private final List<String> suffixes;

    CaseHeadings(Vocabulary vocabulary) {
        cases = Words.of(vocabulary.keys("case"));
        suffixes = Stream.concat(SUFFIXES.stream(), vocabulary.words("case-suffix", "WORD").stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The word before the number, null where the number stands alone (第一案), and where it goes on. */
    private record Start(Words.Word word, boolean colonInside, boolean ordinal, int at) {
        String key() {
            return word == null ? "ANY" : word.key();
        }
    }

    /** A number and where it ends; {@code bracketed} where it stands in brackets and needs nothing behind it. */
    private record Number(int value, int end, boolean bracketed) {}

    Headings.Found at(Span span, int from) {
        String s = span.plain();
        Start start = start(s, from);
        Number number = number(s, start);
        if (number == null || number.value() <= 0) {
            return null;
        }
        int after = suffixEnd(s, number.end());
        boolean date = after < s.length() && "年月日".indexOf(s.charAt(after)) >= 0;
        boolean bareOrdinal = start.word() == null && after == number.end();
        if (date || bareOrdinal || !number.bracketed() && !delimited(span, after, start)) {
            return null;
        }
        String shown = s.substring(from, after).replace(":", "");
        int textFrom = after < s.length() && ":、.".indexOf(s.charAt(after)) >= 0 ? after + 1 : after;
        return new Headings.Found(new Heading(Sort.CASE, start.key(), shown, number.value()), textFrom);
    }

    private Start start(String s, int from) {
        Words.Word word = cases.at(s, from);
        int at = word == null ? from : from + word.text().length();
        boolean colon = word != null
                && "號次序別".indexOf(word.text().charAt(word.text().length() - 1)) >= 0
                && s.startsWith(":", at);
        at = colon ? at + 1 : at;
        // 案號：市府提案第8號
        Words.Word second = colon ? cases.at(s, at) : null;
        at = second == null ? at : at + second.text().length();
        // 案別：社會類議員提案第3號
        Matcher sort = SORT.matcher(s).region(at, s.length());
        at = colon && sort.lookingAt() ? sort.end() : at;
        boolean ordinal = s.startsWith("第", at);
        return new Start(word, colon, ordinal, ordinal ? at + 1 : at);
    }

    private static Number number(String s, Start start) {
        if (start.word() == null) {
            Number listed = start.ordinal() ? ofLongList(s, start.at()) : null;
            return listed != null || !start.ordinal() ? listed : plain(s, start.at());
        }
        if (s.startsWith("(", start.at())) {
            Number inside = plain(s, start.at() + 1);
            return inside != null && s.startsWith(")", inside.end())
                    ? new Number(inside.value(), inside.end() + 1, true)
                    : null;
        }
        Number listed = start.key().equals("ANY") ? ofLongList(s, start.at()) : null;
        if (listed != null) {
            return listed;
        }
        Number plain = plain(s, start.at());
        return plain == null ? lettered(s, start) : plain;
    }

    private static Number plain(String s, int at) {
        int end = Headings.numberEnd(s, at);
        return end == at ? null : new Number(ChineseNumber.parse(s.substring(at, end)), end, false);
    }

    private static Number ofLongList(String s, int at) {
        Matcher id = LIST_NUMBER.matcher(s).region(at, Math.min(s.length(), at + LONGEST_LIST_NUMBER));
        return id.lookingAt() ? new Number(ChineseNumber.parse(id.group(2)), id.end(), false) : null;
    }

    /** 項目A, and 個案甲 with nothing but a colon behind it, is the first: 個案甲、個案乙均已轉介 goes on as a sentence. */
    private static Number lettered(String s, Start start) {
        boolean person = start.word().text().endsWith("個案");
        if (!person && !start.word().text().equals("項目") || start.at() >= s.length()) {
            return null;
        }
        int end = start.at() + 1;
        char c = s.charAt(start.at());
        int value = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : "甲乙丙丁戊己庚辛壬癸".indexOf(c) + 1;
        return person && end < s.length() && s.charAt(end) != ':' ? null : new Number(value, end, false);
    }

    private int suffixEnd(String s, int end) {
        return suffixes.stream()
                .filter(suffix -> s.startsWith(suffix, end))
                .findFirst()
                .map(suffix -> end + suffix.length())
                .orElse(end);
    }

    private static boolean delimited(Span span, int at, Start start) {
        String s = span.plain();
        Words.Word word = start.word();
        if (at >= s.length()) {
            return true;
        }
        char next = s.charAt(at);
        if (next == ':' || next == '(' || span.gapBefore(at)) {
            return next != '、';
        }
        if (word == null || at + 1 < s.length() && (next == '、' || next == '.') && listGoesOn(s, at + 1)) {
            return false;
        }
        return next == '、'
                || next == '.'
                || start.colonInside()
                || word.text().equals("案由") && next != '併' && next != '至';
    }

    /** 案由一、二 goes on, 報告案一、112年統計 does not. */
    private static boolean listGoesOn(String s, int at) {
        char c = s.charAt(at);
        int end = Headings.numberEnd(s, at);
        boolean year = end > at + 1 && end < s.length() && "年度".indexOf(s.charAt(end)) >= 0;
        return !year && goesOn(c);
    }

    private static boolean goesOn(char c) {
        return c == '第' || c == '案' || Character.isDigit(c) || ChineseNumber.DIGITS.indexOf(c) >= 0;
    }
}
