package tw.anwang.portal.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.NamedRow;
import tw.anwang.documents.Value;

/**
 * One row of a self-assessment: what is asked and how far this product does it.
 *
 * @param number of the requirement in its own standard
 * @param group chapter of the standard
 * @param level 普, 中 or 高 where it is asked for first; 1 or 2 in ASVS
 * @param asked in words of our own
 * @param answer one of {@link #ANSWERS}
 * @param how the product does it
 * @param missing what it lacks, or what remains to the agency
 * @param files sources and papers, by their short names
 * @param tests classes, or methods of classes
 * @param settings environment variables
 * @param pages addresses
 */
record Claim(
        String number,
        String group,
        String level,
        String asked,
        String answer,
        String how,
        String missing,
        List<String> files,
        List<String> tests,
        List<String> settings,
        List<String> pages) {
    static final List<String> ANSWERS = List.of("符合", "部分", "不符合", "機關辦理", "不適用");

    static final String NUMBER = "編號";
    static final String GROUP = "分類";
    static final String LEVEL = "級別";
    static final String ASKED = "要求（自己的話）";
    static final String ANSWER = "答覆";
    static final String HOW = "產品怎麼做";
    static final String MISSING = "還缺什麼／機關要做的事";
    static final String FILES = "檔案";
    static final String TESTS = "測試";
    static final String SETTINGS = "設定";
    static final String PAGES = "頁面";

    static Claim of(NamedRow row) {
        return new Claim(
                row.text(NUMBER),
                row.text(GROUP),
                row.text(LEVEL),
                row.text(ASKED),
                row.text(ANSWER),
                row.text(HOW),
                row.text(MISSING),
                names(row, FILES),
                names(row, TESTS),
                names(row, SETTINGS),
                names(row, PAGES));
    }

    private static List<String> names(NamedRow row, String heading) {
        return Stream.of(row.text(heading).split(" "))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The row of the spreadsheet: what proves it stands in one cell, a line for each kind. */
    List<Value> cells() {
        String proof = Stream.of(files, tests, settings, pages)
                .filter(names -> !names.isEmpty())
                .map(names -> String.join("、", names))
                .collect(Collectors.joining("\n"));
        return Stream.of(number, group, level, asked, answer, how, missing, proof)
                .map(Value::of)
                .toList();
    }
}
