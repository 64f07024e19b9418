package tw.anwang.minutes.item;

import java.util.List;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outcome.Outcomes;
import tw.anwang.minutes.outcome.PreviousItems;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Walks the tree and says of each node which point of the minutes it is, if any. */
public final class Drafts {
    private final Emission out;
    private final Turns turns;
    private final Nodes nodes;
    private final Sections sections;
    private final AgendaItems items;

    public Drafts(Vocabulary vocabulary, UnitNames units) {
        nodes = new Nodes(vocabulary);
        Trivial trivial = new Trivial(vocabulary);
        out = new Emission(new Credits(units, trivial, vocabulary), trivial, new Outcomes(vocabulary));
        items = new AgendaItems(this, out, nodes, new Tracked(nodes, new PreviousItems(vocabulary)));
        turns = new Turns(this, out, nodes);
        sections = new Sections(this, out, nodes, items);
    }

    List<Draft> of(Node root) {
        out.clear();
        Context context = Context.ROOT;
        for (Node child : root.children()) {
            boolean sitting = child.opening().opensSection("SITTING");
            walk(child, sitting ? Context.ROOT : context);
            context = sitting ? Context.ROOT.at(nodes.step(child)) : context;
        }
        return out.drafts();
    }

    void walk(Node node, Context context) {
        if (node.is(Sort.SECTION)) {
            sections.walk(node, context);
        } else if (node.is(Sort.CREDIT)) {
            return;
        } else if (node.is(Sort.PART)) {
            part(node, context);
        } else if (node.speaker() != null) {
            turns.walk(node, context);
        } else if (node.is(Sort.CASE) && node.heading().key().equals("REQUEST") && context.itemKind() == null) {
            request(node, context);
        } else if (node.is(Sort.CASE) || node.is(Sort.TITLE)) {
            items.ofCase(node, context);
        } else {
            numbered(node, context);
        }
    }

    void children(Node node, Context context) {
        node.children().forEach(child -> walk(child, context));
    }

    private void request(Node node, Context outer) {
        Context context = outer.asking(true).at(nodes.step(node)).points(Kind.REQUEST);
        out.paragraphs(node, Kind.REQUEST, context, 0.95);
        children(node, context);
    }

    private void part(Node node, Context outer) {
        String key = node.heading().key();
        if (key.equals("REQUEST")) {
            Context context = outer.asking(true).points(Kind.REQUEST);
            context = node.marker() == null ? context : context.at(nodes.step(node));
            out.paragraphs(node, Kind.REQUEST, context, 0.95);
            children(node, context);
            return;
        }
        Kind kind = nodes.reviews(node) ? review(node) : Kind.valueOf(key);
        boolean proposal = kind == Kind.PROPOSAL && outer.requests() && outer.itemKind() == null;
        kind = proposal ? Kind.REQUEST : kind;
        String who = kind == Kind.CHAIR_DIRECTIVE ? "主席裁示" : kind == Kind.CHAIR_POINT ? "主席" : null;
        Context context = outer.at(nodes.step(node)).points(kind);
        context = proposal ? context : context.spokenBy(who, kind == Kind.REPORT_POINT ? outer.unit() : null);
        out.paragraphs(node, kind, context, 0.95);
        children(node, node.marker() == null ? context.glued() : context);
    }

    /** 審查意見 is a proposal where a decision stands beside it, and else the decision of those who met to review. */
    private static Kind review(Node node) {
        boolean decided = node.parent().children().stream()
                .anyMatch(c -> c != node
                        && c.is(Sort.PART)
                        && Kind.valueOf(c.heading().key()).decides());
        return decided ? Kind.PROPOSAL : Kind.RESOLUTION;
    }

    private void numbered(Node node, Context context) {
        Kind agenda = context.itemKind() == null && context.point() == null
                ? AgendaItems.BY_SECTION.get(context.section())
                : null;
        if (agenda != null) {
            items.ofNumber(node, context, agenda);
            return;
        }
        Context at = context.at(nodes.step(node));
        Kind kind = context.point() != null ? context.point() : pointOfItem(context);
        if (kind == null) {
            unknown(node, at);
            return;
        }
        if (context.itemKind() == null && kind.decides() && nodes.hasPart(node)) {
            items.item(node, context, Kind.DISCUSSION_ITEM);
            return;
        }
        if (nodes.groups(node)) {
            children(
                    node,
                    at.asking(context.requests() || nodes.asks(node.words().text())));
            return;
        }
        Kind own = turns.kindInAnswer(node, kind);
        out.point(node, own, at);
        children(node, at.points(own == Kind.REPLY ? Kind.REPLY_POINT : kind));
    }

    private static Kind pointOfItem(Context context) {
        if (context.itemKind() == null) {
            return null;
        }
        return context.itemKind() == Kind.REPORT_ITEM ? Kind.REPORT_POINT : Kind.EXPLANATION;
    }

    /** A numbered line at the top whose heading no list knows. */
    private void unknown(Node node, Context at) {
        if (nodes.hasPart(node)) {
            items.item(node, at.at(""), nodes.hasPart(node, "DECISION") ? Kind.REPORT_ITEM : Kind.DISCUSSION_ITEM);
            return;
        }
        boolean talk = node.children().stream().anyMatch(c -> c.speaker() != null);
        Kind kind = talk ? Kind.OPINION : out.orders(node) ? Kind.RESOLUTION : Kind.REPORT_POINT;
        boolean says = !out.trivial(node.words().text());
        if (says && node.children().isEmpty()
                || !node.words().isEmpty() && Fold.tight(node.words().text()).length() > 30) {
            out.point(node, kind, at);
        }
        node.children().forEach(child -> walk(child, at.points(child.marker() == null ? null : childKind(child))));
    }

    private Kind childKind(Node child) {
        return out.orders(child) ? Kind.RESOLUTION : Kind.REPORT_POINT;
    }
}
