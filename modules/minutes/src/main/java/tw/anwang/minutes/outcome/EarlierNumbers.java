package tw.anwang.minutes.outcome;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Finds where a text speaks of earlier items: 第1案、第2案及第4案, 第1至3案, 案號1、3, 112-1-3、112-2-1, 其餘, 各案. */
final class EarlierNumbers {
    static final String ALL = "all";
    static final String REST = "rest";

    private final Words prefixes;
    private final Words rest;
    private final Words all;

    /** Numbers that stand together, and where. */
    record Group(List<String> numbers, int from, int to) {}

    EarlierNumbers(Vocabulary vocabulary) {
        prefixes = Words.of(vocabulary.words("previous", "PREFIX"));
        rest = Words.of(vocabulary.words("previous", "REST"));
        all = Words.of(vocabulary.words("previous", "ALL"));
    }

    /**
     * The group at {@code from}, or null.
     *
     * @param dashed whether the text has numbers of the form 2-1, so that 2-3 is one and no range
     */
    Group at(String text, int from, boolean dashed) {
        boolean clauseBegins = from == 0 || ",。;:、".indexOf(text.charAt(from - 1)) >= 0;
        Words.Word word = clauseBegins ? rest.at(text, from) : null;
        if (word != null) {
            return orCounted(text, from, word, REST, dashed);
        }
        word = all.at(text, from);
        if (word != null && !(from > 0 && text.charAt(from - 1) == '除')) {
            return orCounted(text, from, word, ALL, dashed);
        }
        Group named = numbered(text, from, dashed);
        return named != null || !clauseBegins ? named : ofItsForm(text, from, dashed);
    }

    /** Whether it calls one of the items it speaks of 2-1; 附件2-1 is none of them. */
    boolean areDashed(String text) {
        for (int i = 0; i < text.length(); i++) {
            Group group = at(text, i, false);
            if (group != null) {
                if (group.numbers().stream().anyMatch(NumberList::isDashed)) {
                    return true;
                }
                i = group.to() - 1;
            }
        }
        return false;
    }

    /** 其餘案次1、2 and 列管案件112-1-2 are told by their numbers; 其餘各案 is the rest, not all. */
    private Group orCounted(String text, int from, Words.Word word, String name, boolean dashed) {
        int end = from + word.text().length();
        Words.Word more = name.equals(REST) ? all.at(text, end) : null;
        end = more == null ? end : end + more.text().length();
        if (end >= text.length()) {
            return new Group(List.of(name), from, end);
        }
        int at = text.charAt(end) == ':' && end + 1 < text.length() ? end + 1 : end;
        Group counted = numbered(text, at, dashed);
        counted = counted == null ? ofItsForm(text, at, dashed) : counted;
        return counted != null ? counted : new Group(List.of(name), from, end);
    }

    private Group numbered(String text, int from, boolean dashed) {
        Words.Word prefix = prefixes.at(text, from);
        boolean ordinal = text.charAt(from) == '第';
        if (prefix == null && !ordinal) {
            return null;
        }
        NumberList list =
                new NumberList(text, from + (prefix == null ? 1 : prefix.text().length()));
        List<String> numbers = list.numbers(dashed);
        boolean count = prefix != null && list.onlyCounts(prefix.text());
        boolean unsaid = prefix == null && !list.ended();
        return numbers.isEmpty() || count || unsaid ? null : new Group(numbers, from, list.end());
    }

    /** 112-1-3 is a number of a list whatever stands before it; a day written so is followed by 前 or the like. */
    private static Group ofItsForm(String text, int from, boolean dashed) {
        char first = text.charAt(from);
        if (first < '0' || first > '9') {
            return null;
        }
        NumberList list = new NumberList(text, from);
        List<String> numbers = new ArrayList<>(list.numbers(dashed));
        boolean day = list.end() < text.length() && "年月日時前起止止會".indexOf(text.charAt(list.end())) >= 0;
        return list.listedByForm() && !day ? new Group(numbers, from, list.end()) : null;
    }
}
