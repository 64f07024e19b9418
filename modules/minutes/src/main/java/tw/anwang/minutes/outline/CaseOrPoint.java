package tw.anwang.minutes.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Inside a decision 第2案：… may be the next item, or what is said of an earlier one. */
final class CaseOrPoint {
    private static final int LONGEST_SETTLING = 40;
    private static final List<String> SETTLING = List.of("列管", "追蹤", "結案", "解列", "洽悉", "備查");

    /** 解除列管, 同意繼續追蹤, or the word at the end; 列冊追蹤建築 says nothing of the item. */
    private static final Pattern SETTLED =
            Pattern.compile("(?:解除|繼續|持續|賡續|自行|續|不再|免|予|予以|改列|仍|本案|同意)(?:列管|追蹤|管考|管制)|(?:列管|追蹤)(?:[。,;]|$)");

    private CaseOrPoint() {}

    /**
     * Whether the heading opens the next item.
     *
     * @param open the item that is open, or null
     * @param rest the words behind the heading
     */
    static boolean opensCase(Node open, Heading heading, String rest, boolean underLabel) {
        if (saysWhatBecame(rest)) {
            return false;
        }
        if (open == null) {
            return !underLabel || !heading.key().equals("ANY");
        }
        boolean next = open.heading().number() + 1 == heading.number();
        boolean sameSort = sort(open.heading()).equals(sort(heading));
        boolean later = open.heading().number() < heading.number() && titleLike(rest);
        boolean alike = sameSort && (later || !sort(heading).startsWith("第"));
        return next || alike || !heading.key().equals("ANY");
    }

    /** Long enough for a title, and nobody is asked in it. */
    private static boolean titleLike(String rest) {
        return rest.length() >= 8 && !rest.contains("請");
    }

    private static String sort(Heading heading) {
        return heading.word().replaceAll("[0-9○零一二三四五六七八九十百-]", "");
    }

    /** 列冊追蹤建築解除列冊審議案: what ends so is laid before the meeting, and not what became of it. */
    private static boolean isTitle(String head) {
        int stop = head.indexOf('。');
        String sentence = stop < 0 ? head : head.substring(0, stop);
        return sentence.endsWith("案") && sentence.indexOf(',') < 0 && !sentence.endsWith("結案")
                || sentence.contains("提請")
                || sentence.contains("報請");
    }

    /** Whether the words behind a label say what becomes of an earlier item. */
    static boolean settles(String rest) {
        String head = rest.length() > LONGEST_SETTLING ? rest.substring(0, LONGEST_SETTLING) : rest;
        return SETTLING.stream().anyMatch(head::contains);
    }

    private static boolean saysWhatBecame(String rest) {
        String head = rest.length() > 60 ? rest.substring(0, 60) : rest;
        if (isTitle(head)) {
            return false;
        }
        return SETTLED.matcher(head).find()
                || head.startsWith("請")
                || head.startsWith("同意")
                || head.startsWith("准予")
                || head.contains("結案") && head.length() < 16
                || head.contains("備查") && head.length() < 12;
    }
}
