package tw.anwang.minutes.item;

import tw.anwang.minutes.Kind;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.people.Named;

/** Who speaks: turns and opinions, requests of a bureau, answers from either side, the chair. */
final class Turns {
    private final Drafts drafts;
    private final Emission out;
    private final Nodes nodes;

    Turns(Drafts drafts, Emission out, Nodes nodes) {
        this.drafts = drafts;
        this.out = out;
        this.nodes = nodes;
    }

    void walk(Node node, Context outer) {
        Named speaker = node.speaker();
        String unit = unit(speaker);
        String key = node.opening().speech();
        if (key.equals("CHAIR")) {
            chair(node, outer);
        } else if (moves(node, outer)) {
            motion(node, outer, speaker, unit);
        } else if (answersProposer(node, outer)
                || key.equals("REPLY")
                || outer.point() != null && outer.point() == Kind.REPLY
                || answersTurn(node)) {
            answer(node, outer, speaker, unit);
        } else if (outer.requests() && speaker.name().isEmpty() && outer.itemKind() == null) {
            bureau(node, outer, unit);
        } else {
            turn(node, outer, speaker, unit);
        }
    }

    private static String unit(Named speaker) {
        return speaker.unit().isEmpty() ? null : speaker.unit();
    }

    /** 社會局說明：… behind somebody's turn is the answer to it. */
    private static boolean answersTurn(Node node) {
        if (!node.opening().speech().equals("TALK") || !node.speaker().name().isEmpty() || node.isNumbered()) {
            return false;
        }
        Node parent = node.parent();
        return parent.speaker() != null
                || parent.children().get(0) != node && parent.children().get(0).speaker() != null;
    }

    /** 提案人：賀睿恩 … 交通處：…: an office that speaks to what a person brought in answers it. */
    private static boolean answersProposer(Node node, Context outer) {
        Named speaker = node.speaker();
        if (node.isNumbered() || !speaker.name().isEmpty() || speaker.unit().isEmpty()) {
            return false;
        }
        boolean ofItem = outer.itemKind() != null
                && (node.parent().isBroughtIn() || outer.section().equals("TRACKED"));
        Node before = node.place() == 1 ? null : node.parent().children().get(node.place() - 2);
        boolean fromTheFloor = outer.section().equals("MOTION")
                && outer.itemKind() == null
                && before != null
                && before.speaker() != null
                && !before.speaker().name().isEmpty();
        return ofItem || fromTheFloor;
    }

    private void chair(Node node, Context outer) {
        boolean last = node.parent().children().get(node.parent().children().size() - 1) == node;
        Kind kind = !node.children().isEmpty() || last ? Kind.CHAIR_POINT : Kind.SPEAKER_TURN;
        Kind announced = SummingUp.announces(node.words().text());
        Context at = outer.at(node.marker() == null ? "主席" : nodes.step(node))
                .points(kind)
                .spokenBy(node.speaker().name(), null);
        out.paragraphs(node, kind, at, 0.85);
        at = announced == null ? at : at.points(announced);
        drafts.children(node, node.marker() == null ? at.glued() : at);
    }

    /** Whoever speaks first under 臨時動議, or first behind a decision there, moves something. */
    private static boolean moves(Node node, Context outer) {
        if (!outer.section().equals("MOTION")
                || outer.itemKind() != null
                || !node.parent().is(Sort.SECTION)) {
            return false;
        }
        Node before = node.place() == 1 ? null : node.parent().children().get(node.place() - 2);
        return before == null || before.speaker() == null;
    }

    private void motion(Node node, Context outer, Named speaker, String unit) {
        String step = node.marker() != null ? nodes.step(node) : "動議" + node.place();
        Context at = outer.at(step).spokenBy((speaker.name().isEmpty() ? "提案單位 " : "提案人 ") + speaker.asWritten(), unit);
        out.motion(node, at, speaker.asWritten());
        drafts.children(node, at.item(Kind.MOTION, null, null, false));
    }

    private void bureau(Node node, Context outer, String unit) {
        Context at = outer.at(nodes.step(node)).points(Kind.REQUEST).spokenBy(unit, unit);
        out.paragraphs(node, Kind.REQUEST, at, 0.9);
        drafts.children(node, at);
    }

    private void answer(Node node, Context outer, Named speaker, String unit) {
        boolean local = outer.requests() && unit != null && nodes.local(unit);
        Kind kind = local ? Kind.STATEMENT : Kind.REPLY;
        String path = outer.path() + (node.marker() == null ? "…resp" : "");
        Context at = outer.at(node.marker() == null ? "" : nodes.step(node));
        at = new Context(
                at.section(),
                at.itemKind(),
                kind,
                node.marker() == null ? path : at.path(),
                false,
                speaker.inOrder(),
                unit,
                at.requests(),
                at.earlier(),
                at.ofEarlier());
        out.paragraphs(node, kind, at, 0.95);
        Context points = at.glued();
        for (Node child : node.children()) {
            drafts.walk(
                    child,
                    child.marker() == null
                            ? at
                            : new Context(
                                    points.section(),
                                    points.itemKind(),
                                    points.point(),
                                    path + " ",
                                    true,
                                    points.who(),
                                    unit,
                                    points.requests(),
                                    points.earlier(),
                                    points.ofEarlier()));
        }
    }

    /** The first numbered point of an answer without words of its own is the answer, the others its further points. */
    Kind kindInAnswer(Node node, Kind kind) {
        if (kind != Kind.REPLY || node.speaker() != null) {
            return kind;
        }
        Node parent = node.parent();
        boolean first = parent.words().isEmpty()
                && parent.children().stream()
                                .filter(c -> c.marker() != null)
                                .findFirst()
                                .orElse(node)
                        == node;
        return first ? Kind.REPLY : Kind.REPLY_POINT;
    }

    private void turn(Node node, Context outer, Named speaker, String unit) {
        String step = node.marker() != null ? nodes.step(node) : "發言" + node.place();
        Context at = outer.at(step).points(Kind.OPINION).spokenBy(speaker.inOrder(), unit);
        if (node.words().isEmpty()) {
            out.heading(node, Kind.SPEAKER_TURN, at, speaker.asWritten());
        } else {
            out.turn(node, at);
        }
        Kind announced = SummingUp.announces(node.words().text());
        drafts.children(node, announced == null ? at : at.points(announced));
    }
}
