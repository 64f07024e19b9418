package tw.anwang.minutes.outline;

import java.util.regex.Pattern;
import tw.anwang.minutes.outline.Heading.Sort;

/** Where what has a word but no number belongs: a label to its item, an item to its section, a speaker to the talk. */
final class LabelPlaces {
    private static final int LONGEST_GROUP = 16;

    private static final Pattern LIST_WORD = Pattern.compile("(?:列管)?(?:案號|編號|序號|案次|項次)");

    private LabelPlaces() {}

    static Node open(Places places, Opening opening) {
        return switch (opening.heading().sort()) {
            case CASE -> new Node(forCase(places, opening.heading()), opening);
            case TITLE -> new Node(forTitle(places, opening.line()), opening);
            case CREDIT -> new Node(forCredit(places, opening), opening);
            default -> new Node(forPart(places, opening.heading()), opening);
        };
    }

    /** Beside the part that is open, else under the item, else under the section. */
    private static Node forPart(Places places, Heading heading) {
        Node below = null;
        boolean decides = Places.DECIDING.contains(heading.key());
        for (Node node = places.current(); node != null; node = node.parent()) {
            boolean answersTurn = node.is(Sort.PART) && node.parent().speaker() != null;
            if (node.is(Sort.PART)
                    && !(node.heading().key().equals("REQUEST") && heading.key().equals("REPLY"))
                    && !(decides && answersTurn)) {
                return node.parent();
            }
            if (node.is(Sort.CASE) || node.speaker() != null && node.marker() != null && !decides) {
                return node;
            }
            if (node.is(Sort.TITLE)) {
                return node.parent() != null && node.parent().is(Sort.CASE) ? node.parent() : node;
            }
            if (node.is(Sort.SECTION)) {
                boolean agenda = Places.AGENDA.contains(node.heading().key());
                return agenda && below != null && below.speaker() == null
                        ? below
                        : agenda ? untitled(node, heading) : node;
            }
            if (node.isRoot()) {
                return below == null || below.speaker() != null ? node : below;
            }
            if (!(node.parent().isRoot() && below != null) && !node.is(Sort.CREDIT)) {
                below = node;
            }
        }
        return places.root();
    }

    /** A label right under a section's heading: the heading itself is the item. */
    private static Node untitled(Node section, Heading heading) {
        Node last = section.children().isEmpty()
                ? null
                : section.children().get(section.children().size() - 1);
        return last != null && last.is(Sort.CASE) && !last.words().isEmpty() && !last.isDecided() ? last : section;
    }

    private static Node forCase(Places places, Heading heading) {
        for (Node node = places.current(); node != null; node = node.parent()) {
            if (node.is(Sort.CASE)) {
                return node.parent();
            }
            boolean empty = node.marker() != null
                    && node.words().isEmpty()
                    && node.children().isEmpty();
            if (groupsCases(node) || listsCases(node, heading)) {
                return node;
            }
            boolean group = node.marker() != null && heading.key().equals("REQUEST") && !node.is(Sort.PART);
            if (node.is(Sort.SECTION) || node.isRoot() || empty || group) {
                return node;
            }
        }
        return places.root();
    }

    /** 一、縣政府提案 above 第1號案: a short heading that is no item itself. */
    private static boolean groupsCases(Node node) {
        String words = node.words().text();
        return node.marker() != null
                && node.heading() == null
                && node.speaker() == null
                && node.parent().is(Sort.SECTION)
                && (Places.AGENDA.contains(node.parent().heading().key())
                        || node.parent().heading().key().equals("CONCLUSIONS"))
                && words.length() <= LONGEST_GROUP
                && words.indexOf('。') < 0
                && node.children().stream().allMatch(c -> c.is(Sort.CASE));
    }

    /** 案號：111-1-2 below （一）前次會議決議執行情形: a list of numbers is the item's own. */
    private static boolean listsCases(Node node, Heading heading) {
        return heading.key().equals("ANY")
                && LIST_WORD.matcher(heading.word()).lookingAt()
                && numberedItem(node)
                && node.children().stream().allMatch(c -> c.is(Sort.CASE));
    }

    private static Node forTitle(Places places, int line) {
        for (Node node = places.current(); node != null; node = node.parent()) {
            if (node.is(Sort.CASE)) {
                return node.isDecided() || node.isTitled() ? newItem(node.parent(), line) : node;
            }
            if (node.is(Sort.TITLE) && node.marker() == null) {
                return node.parent();
            }
            if (node.is(Sort.SECTION) || node.isRoot()) {
                return node;
            }
            if (node.marker() != null
                    && node.children().isEmpty()
                    && node.words().isEmpty()) {
                return node;
            }
        }
        return places.root();
    }

    /** 提案單位 before the next 案由 begins the next item. */
    private static Node forCredit(Places places, Opening opening) {
        Node decision =
                opening.heading().key().equals("ASSIGNED") ? places.around().decisionToAssign() : null;
        if (decision != null) {
            return decision;
        }
        int line = opening.line();
        for (Node node = places.current(); node != null; node = node.parent()) {
            boolean titleOfCase = node.is(Sort.TITLE)
                    && node.marker() == null
                    && node.parent().is(Sort.CASE);
            if (!titleOfCase && (node.is(Sort.CASE) || node.is(Sort.TITLE))) {
                return node.isDecided() ? newItem(node.parent(), line) : node;
            }
            if (node.is(Sort.SECTION)) {
                return Places.AGENDA.contains(node.heading().key()) ? newItem(node, line) : node;
            }
            if (node.marker() != null && !node.is(Sort.PART) && places.around().part() == null || node.isRoot()) {
                return node;
            }
        }
        return places.root();
    }

    private static Node newItem(Node parent, int line) {
        Heading untitled = new Heading(Sort.CASE, "ANY", "", 0);
        return new Node(parent, new Opening(null, untitled, null, "", 0, line));
    }

    /** 一、社會處報告 under 報告事項: an item of the agenda that has a number and no label. */
    private static boolean numberedItem(Node node) {
        Node above = node.parent();
        return node.marker() != null
                && node.heading() == null
                && above != null
                && above.is(Sort.SECTION)
                && Places.AGENDA.contains(above.heading().key());
    }

    /** Beside the last unnumbered speaker; else under the numbered speaker, the talk, the item or the section. */
    static Node forSpeaker(Places places, boolean chair) {
        for (Node node = places.current(); node != null; node = node.parent()) {
            if (node.speaker() != null && node.marker() == null) {
                boolean answers = node.parent().is(Sort.PART)
                        && node.parent().heading().key().equals("REPLY");
                return chair && answers ? node.parent().parent() : node.parent();
            }
            if (node.speaker() != null
                    || node.is(Sort.CASE)
                    || node.is(Sort.SECTION)
                    || node.isRoot()
                    || numberedItem(node)) {
                return node;
            }
            if (node.is(Sort.PART)) {
                boolean talk =
                        switch (node.heading().key()) {
                            case "OPINION", "REQUEST", "REPLY" -> true;
                            default -> false;
                        };
                boolean chairBehindReply = chair && node.heading().key().equals("REPLY");
                return talk && !chairBehindReply ? node : node.parent();
            }
        }
        return places.root();
    }
}
