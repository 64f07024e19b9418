package tw.anwang.minutes.item;

import java.util.Map;
import java.util.Set;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outline.Node;

/** What the points below a section's heading are, by the heading. */
final class Sections {
    private static final Set<String> SILENT = Set.of("OPENING", "CONFIRM", "CLOSING", "NEXT", "ANNEX", "PAUSE");
    private static final Map<String, Kind> POINTS = Map.of(
            "DIRECTIVES", Kind.CHAIR_DIRECTIVE,
            "CHAIR_SUMMARY", Kind.CHAIR_POINT,
            "CONCLUSIONS", Kind.RESOLUTION,
            "BACKGROUND", Kind.EXPLANATION,
            "TALK", Kind.OPINION,
            "REQUESTS", Kind.REQUEST);

    private final Drafts drafts;
    private final Emission out;
    private final Nodes nodes;
    private final AgendaItems items;

    Sections(Drafts drafts, Emission out, Nodes nodes, AgendaItems items) {
        this.drafts = drafts;
        this.out = out;
        this.nodes = nodes;
        this.items = items;
    }

    void walk(Node node, Context outer) {
        String key = node.heading().key();
        String plain = Fold.tight(node.heading().word() + node.words().text());
        boolean asking = key.equals("REQUESTS") || nodes.asks(plain);
        Context context = outer.in(key, asking, key.equals("TRACKED")).at(nodes.step(node));
        if (SILENT.contains(key)) {
            if (key.equals("CONFIRM")) {
                beyondConfirming(node, context);
            }
            return;
        }
        if (key.equals("SITTING")) {
            drafts.children(node, context);
            return;
        }
        if (key.equals("UNKNOWN")) {
            unknownSection(node, context);
            return;
        }
        if (AgendaItems.BY_SECTION.containsKey(key)) {
            agenda(node, context, AgendaItems.BY_SECTION.get(key));
            return;
        }
        Kind kind = POINTS.getOrDefault(key, Kind.OPINION);
        Context inside = context.points(kind).spokenBy(chairSays(key), null);
        out.paragraphs(node, kind, inside, 0.8);
        drafts.children(node, inside);
    }

    /** 確認 is told with the head; what is ordered beside it is a point like any other. */
    private void beyondConfirming(Node node, Context context) {
        boolean more = node.children().stream().anyMatch(c -> !c.children().isEmpty() || out.orders(c));
        if (more) {
            items.item(node, context, Kind.REPORT_ITEM);
        } else if (out.orders(node)) {
            out.paragraphs(node, Kind.DECISION, context, 0.8);
        }
    }

    private void unknownSection(Node node, Context context) {
        if (nodes.hasPart(node) && node.children().stream().noneMatch(nodes::headsItem)) {
            items.item(node, context, nodes.hasPart(node, "DECISION") ? Kind.REPORT_ITEM : Kind.DISCUSSION_ITEM);
            return;
        }
        Kind kind = out.orders(node) ? Kind.RESOLUTION : Kind.REPORT_POINT;
        out.paragraphs(node, kind, context, 0.4);
        drafts.children(node, context);
    }

    private static String chairSays(String key) {
        return key.equals("DIRECTIVES") ? "主席裁示" : key.equals("CHAIR_SUMMARY") ? "主席" : null;
    }

    /** A section whose heading is itself the item has its decision right below. */
    private void agenda(Node node, Context context, Kind kind) {
        boolean moved = kind == Kind.MOTION && node.children().stream().anyMatch(c -> c.speaker() != null);
        boolean itself =
                nodes.hasPart(node) && !moved && node.children().stream().noneMatch(nodes::headsItem);
        boolean alone = node.children().isEmpty() && !out.trivial(node.words().text());
        if (itself || alone && kind != Kind.MOTION) {
            items.item(node, context, kind);
        } else {
            drafts.children(node, context);
        }
    }
}
