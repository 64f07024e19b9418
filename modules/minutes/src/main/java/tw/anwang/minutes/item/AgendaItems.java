package tw.anwang.minutes.item;

import java.util.Map;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.outline.Node;

/** Items of the agenda: what has a case number, a number of the agenda's own, or a section to itself. */
final class AgendaItems {
    static final Map<String, Kind> BY_SECTION = Map.of(
            "REPORT", Kind.REPORT_ITEM,
            "TRACKED", Kind.REPORT_ITEM,
            "DISCUSSION", Kind.DISCUSSION_ITEM,
            "MOTION", Kind.MOTION);

    private final Drafts drafts;
    private final Emission out;
    private final Nodes nodes;
    private final Tracked tracked;

    AgendaItems(Drafts drafts, Emission out, Nodes nodes, Tracked tracked) {
        this.drafts = drafts;
        this.out = out;
        this.nodes = nodes;
        this.tracked = tracked;
    }

    void item(Node node, Context outer, Kind kind) {
        boolean section = node.is(Sort.SECTION);
        Context at = section ? outer : outer.at(nodes.step(node));
        String title = section ? node.heading().word() : node.words().text();
        if (nodes.untitled(node) && out.trivial(node.words().text()) && !nodes.hasPart(node)) {
            return;
        }
        boolean earlier = outer.ofEarlier()
                || nodes.speaksOfEarlier(title + Credits.titleNode(node).words().text());
        String number = earlier && !section && outer.ofEarlier() ? nodes.number(node) : null;
        String reporter = section && nodes.generic(node)
                ? null
                : out.item(
                        node,
                        kind,
                        at,
                        section && out.saysNothing(node.words().text()) ? title + saidBehind(node) : null);
        Context inside = at.item(kind, reporter, number, earlier);
        Node titled = Credits.titleNode(node);
        for (Node child : node.children()) {
            if (child == titled) {
                drafts.children(child, inside);
            } else {
                drafts.walk(child, inside);
            }
        }
    }

    /** 案1：已完成，結案。 in a list of earlier items is what is decided of it. */
    void ofCase(Node node, Context context) {
        if (tracked.settled(node, context)) {
            settled(node, context);
        } else {
            item(node, context, itemKind(node, context));
        }
    }

    private void settled(Node node, Context context) {
        Context at = context.at(nodes.step(node));
        out.point(node, Kind.DECISION, at.item(Kind.REPORT_ITEM, null, nodes.number(node), true));
    }

    private String saidBehind(Node node) {
        String words = node.words().text();
        boolean joined = !words.isEmpty() && "（(".indexOf(words.charAt(0)) >= 0;
        return out.trivial(words) ? "" : joined ? words : "：" + words;
    }

    private Kind itemKind(Node node, Context context) {
        String key = node.heading().key();
        if (context.section().equals("MOTION")) {
            return key.equals("REPORT_ITEM") ? Kind.REPORT_ITEM : Kind.MOTION;
        }
        if (node.is(Sort.CASE) && !key.equals("ANY") && !key.equals("REQUEST")) {
            return Kind.valueOf(key);
        }
        Kind bySection = BY_SECTION.get(context.section());
        if (bySection != null) {
            return bySection;
        }
        return nodes.hasPart(node, "DECISION") ? Kind.REPORT_ITEM : Kind.DISCUSSION_ITEM;
    }

    void ofNumber(Node node, Context context, Kind kind) {
        if (tracked.settled(node, context)) {
            settled(node, context);
        } else if (node.children().stream().anyMatch(nodes::headsItem) && !nodes.listsEarlier(node)) {
            drafts.children(node, context.at(nodes.step(node)));
        } else if (kind == Kind.REPORT_ITEM && nodes.reportsInSentences(node) && !out.tellsOutcome(node)) {
            reportPoint(node, context);
        } else {
            item(node, context, kind);
        }
    }

    /** A finished sentence under 會務報告 is a point of the report, and no title of one. */
    private void reportPoint(Node node, Context context) {
        Context at = context.at(nodes.step(node));
        out.report(node, at);
        drafts.children(node, at);
    }
}
