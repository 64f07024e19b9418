package tw.anwang.minutes.outline;

/** Inside a decision 第2案：… may be the next item, or what is said of an earlier one. */
final class CaseOrPoint {
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

    private static boolean saysWhatBecame(String rest) {
        String head = rest.length() > 60 ? rest.substring(0, 60) : rest;
        return head.contains("列管")
                || head.contains("追蹤")
                || head.startsWith("請")
                || head.startsWith("同意")
                || head.startsWith("准予")
                || head.contains("結案") && head.length() < 16
                || head.contains("備查") && head.length() < 12;
    }
}
