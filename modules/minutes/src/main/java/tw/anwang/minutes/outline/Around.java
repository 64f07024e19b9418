package tw.anwang.minutes.outline;

import java.util.Set;
import tw.anwang.minutes.outline.Heading.Sort;

/** What stands around the piece that is open: its section, item and part, and so what a line may mean there. */
record Around(Node current) {
    private static final Set<String> DECIDING_SECTIONS = Set.of("DIRECTIVES", "CHAIR_SUMMARY", "CONCLUSIONS");
    private static final Set<String> DISCUSSING = Set.of("DISCUSSION", "MOTION");
    private static final Set<String> TALKING = Set.of("TALK", "REQUESTS");
    private static final Set<String> TALKING_PARTS = Set.of("OPINION", "REPLY", "REQUEST");

    Node section() {
        Node node = current;
        while (node != null && !node.is(Sort.SECTION)) {
            node = node.parent();
        }
        return node;
    }

    boolean sectionIs(Set<String> keys) {
        Node section = section();
        return section != null && keys.contains(section.heading().key());
    }

    Node nearest(Sort sort) {
        Node node = current;
        while (node != null && !node.is(sort)) {
            node = node.parent();
        }
        return node;
    }

    Node part() {
        return nearest(Sort.PART);
    }

    /** No item is open, only its number, or one that is decided already. */
    boolean awaitsTitle() {
        Node item = nearest(Sort.CASE);
        item = item == null ? nearest(Sort.TITLE) : item;
        if (item == null || item.isDecided()) {
            return true;
        }
        return item.is(Sort.CASE) && !item.isTitled() && item.words().isEmpty() && awaitsParts();
    }

    /** An item is open whose decision is still to come: 上午場 there is a word of the item. */
    boolean awaitsDecision() {
        Node item = nearest(Sort.CASE);
        return item != null && !item.isDecided();
    }

    /** An item is open, and no part of it. */
    boolean awaitsParts() {
        Node item = nearest(Sort.CASE);
        return item != null && part() == null && !item.isParted();
    }

    boolean inDecision() {
        Node part = part();
        return part != null && Places.DECIDING.contains(part.heading().key())
                || part == null && sectionIs(DECIDING_SECTIONS);
    }

    /** Right behind a label of talk or of answers. */
    boolean atTalk() {
        return current.is(Sort.PART) && TALKING_PARTS.contains(current.heading().key());
    }

    /** Behind a question: there A： is its answer, and no first of several choices. */
    boolean answersQuestion() {
        Node part = part();
        return part != null && part.heading().key().equals("REQUEST");
    }

    /** 問題一：某公所：…: who asks stands behind the number. */
    boolean maySpeakBehindLabel() {
        return atTalk() || current.is(Sort.CASE) && current.heading().key().equals("REQUEST");
    }

    boolean amongSpeakers() {
        Node part = part();
        return part != null && TALKING_PARTS.contains(part.heading().key()) || part == null && sectionIs(TALKING);
    }

    /** A unit before a colon speaks only where people speak; a person with a title speaks anywhere. */
    boolean maySpeak(boolean unitOnly, boolean verb) {
        return !unitOnly
                || verb
                || amongSpeakers()
                || section() == null
                || !sectionIs(Places.AGENDA)
                || underTitle()
                || fromTheFloor();
    }

    /** 臨時動議, where no item and no part of one is open. */
    private boolean fromTheFloor() {
        return amongMotions() && part() == null && nearest(Sort.CASE) == null && nearest(Sort.TITLE) == null;
    }

    /** Right behind the title of a numbered item, or behind who spoke there: talk without a label of its own. */
    private boolean underTitle() {
        return sectionIs(DISCUSSING) && part() == null && (nearest(Sort.CASE) != null || nearest(Sort.TITLE) != null);
    }

    /** Under an unnumbered heading of a report, where the next such heading may come. */
    boolean amongUnnumberedReports() {
        Node open = nearest(Sort.CASE);
        return open != null
                && open.heading().word().isEmpty()
                && part() == null
                && sectionIs(Set.of("REPORT"))
                && open.parent() == section();
    }

    /** Right under the heading of a report, where 一、社會處：… is what that office reports. */
    boolean reportsUnitByUnit() {
        return part() == null && nearest(Sort.CASE) == null && sectionIs(Set.of("REPORT"));
    }

    /** ◆教育局：… right under the title of an earlier item, where that office says how far it is. */
    boolean answersForEarlier() {
        return part() == null && nearest(Sort.CASE) != null && sectionIs(Set.of("TRACKED"));
    }

    boolean amongMotions() {
        return sectionIs(Set.of("MOTION"));
    }

    /** 決議：…　主辦單位：… is said of the decision, where such words did not stand before it as well; or null. */
    Node decisionToAssign() {
        Node part = part();
        if (part == null || !Places.DECIDING.contains(part.heading().key())) {
            return null;
        }
        boolean before = part.parent().children().stream()
                .anyMatch(c -> c.is(Sort.CREDIT) && c.heading().key().equals("ASSIGNED"));
        return before ? null : part;
    }
}
