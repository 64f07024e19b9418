package tw.anwang.minutes.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.minutes.Due;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.LineRange;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.Order;
import tw.anwang.minutes.PreviousItem;
import tw.anwang.minutes.due.DueWords;
import tw.anwang.minutes.due.TimeWord;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.order.Directives;
import tw.anwang.minutes.order.DueOf;
import tw.anwang.minutes.order.UnitParts;
import tw.anwang.minutes.outcome.Outcomes;
import tw.anwang.minutes.outcome.PreviousItems;
import tw.anwang.minutes.outcome.Ticked;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Makes items of drafts: finds units, orders, days, outcomes and earlier items in the words of each. */
public final class Items {
    private static final int LONGEST_READ = 60_000;
    private static final Set<Kind> SILENT = Set.of(
            Kind.REPORT_ITEM,
            Kind.DISCUSSION_ITEM,
            Kind.MOTION,
            Kind.EXPLANATION,
            Kind.PROPOSAL,
            Kind.REQUEST,
            Kind.OPINION,
            Kind.SPEAKER_TURN);

    private final Drafts drafts;
    private final UnitNames units;
    private final Directives directives;
    private final UnitParts parts;
    private final SpeakingUnits speaking;
    private final DueOf dueOf;
    private final DoneDay doneDay = new DoneDay();
    private final Outcomes outcomes;
    private final PreviousItems previous;

    public Items(Vocabulary vocabulary, UnitNames units) {
        this.units = units;
        speaking = new SpeakingUnits(units);
        drafts = new Drafts(vocabulary, units);
        directives = new Directives(vocabulary, units);
        parts = new UnitParts(vocabulary);
        dueOf = new DueOf(vocabulary);
        outcomes = new Outcomes(vocabulary);
        previous = new PreviousItems(vocabulary);
    }

    /** The items of the tree, in document order. */
    public List<Item> of(Node root, LocalDate meeting) {
        List<Draft> all = drafts.of(root);
        boolean dashed = all.stream()
                .filter(draft -> draft.kind().decides() && draft.context().ofEarlier())
                .anyMatch(draft -> previous.isDashed(Fold.of(draft.text())));
        return all.stream().map(draft -> item(draft, meeting, dashed)).toList();
    }

    private Item item(Draft draft, LocalDate meeting, boolean dashed) {
        String text = draft.text().strip();
        int shift = draft.text().indexOf(text);
        String plain = Fold.of(text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text);
        Kind kind = draft.kind();
        List<UnitNames.Found> named = units.in(plain);
        List<Directives.Directive> told =
                SILENT.contains(kind) ? List.of() : directives.in(plain, kind.decides(), kind.answers());
        List<TimeWord> times = SILENT.contains(kind) ? List.of() : DueWords.in(plain, meeting);
        Base base = new Base(draft.node(), plain, text, draft.from() + shift, named, told, times, meeting);
        List<Order> orders = new ArrayList<>();
        told.forEach(d -> orders.add(order(base, d)));
        Due due = SILENT.contains(kind)
                ? null
                : dueOf.in(plain, times, told, meeting, 0, plain.length(), !kind.answers());
        if (due == null && kind.decides() && told.isEmpty()) {
            due = doneDay.in(plain, times);
        }
        Context context = draft.context();
        boolean deciding = kind.decides();
        String said = kind.decides() ? Ticked.only(plain) : plain;
        List<PreviousItem> earlier =
                kind.decides() ? previous.in(said, context.ofEarlier(), context.earlier(), dashed) : List.of();
        String outcome = deciding
                ? outcomes.in(said, context.ofEarlier() || !earlier.isEmpty())
                : kind.heads() ? behindTitle(plain) : null;
        Assigned assigned = deciding ? Assigned.to(draft.node(), units, meeting) : Assigned.NOTHING;
        return new Item(
                context.path(),
                kind,
                text,
                draft.who(),
                draft.proposer(),
                assigned.with(named(draft, base)),
                outcome,
                earlier,
                orders,
                assigned.with(due),
                base.lines(0, text.length(), draft),
                !orders.isEmpty() || assigned.saysSomething(),
                draft.confidence());
    }

    /** 警察局治安報告：洽悉。 */
    private String behindTitle(String plain) {
        int colon = plain.lastIndexOf(':');
        return colon > 0 && plain.length() - colon <= 14 ? outcomes.in(plain.substring(colon + 1), false) : null;
    }

    private record Base(
            Node node,
            String plain,
            String text,
            int from,
            List<UnitNames.Found> units,
            List<Directives.Directive> told,
            List<TimeWord> times,
            LocalDate meeting) {
        LineRange lines(int begin, int end, Draft draft) {
            int length = node.words().text().length();
            if (length == 0) {
                return new LineRange(node.firstLine(), Math.max(node.firstLine(), node.lastLine()));
            }
            int first = Math.min(from + begin, length - 1);
            LineRange range = node.words().lines(first, Math.min(Math.max(first + 1, from + end), length));
            boolean whole = draft != null && from == 0;
            return whole ? new LineRange(Math.min(node.firstLine(), range.from()), range.to()) : range;
        }
    }

    private Order order(Base base, Directives.Directive directive) {
        String text = base.text()
                .substring(
                        directive.from(), Math.min(directive.to(), base.text().length()))
                .strip();
        Due due = dueOf.in(
                base.plain(), base.times(), base.told(), base.meeting(), directive.from(), directive.to(), false);
        return new Order(
                text.replaceFirst("[，,、；;]$", ""),
                parts.of(base.plain(), base.units(), base.told(), directive.from(), directive.to()),
                due,
                base.lines(directive.from(), directive.to(), null));
    }

    private List<NamedUnit> named(Draft draft, Base base) {
        List<NamedUnit> all = new ArrayList<>(speaking.of(draft));
        for (NamedUnit unit : parts.of(
                base.plain(), base.units(), base.told(), 0, base.plain().length())) {
            if (all.stream().noneMatch(u -> u.name().equals(unit.name()))) {
                all.add(unit);
            }
        }
        return all;
    }
}
