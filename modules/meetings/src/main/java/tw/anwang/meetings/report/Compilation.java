package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.round.Recommendation;
import tw.anwang.meetings.tracked.Part;

/** Puts the lines of a report together from items, offices, answers and advice: five statements for any number of items. */
@ApplicationScoped
class Compilation {
    private record Item(
            long id, String number, String title, String text, String meetingWords, Sensitivity sensitivity) {}

    private record Asked(long itemId, long officeId, Part part) {}

    private record Sent(long itemId, long officeId, long roundId, String text, LocalDate expectedOn, Instant sentAt) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Offices offices;

    /** The lines of these entries as they would read now. */
    List<ReportLine> lines(long roundId, List<ReportEntry> entries) {
        List<Long> ids = entries.stream().map(ReportEntry::trackedItemId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Item> items = items(ids).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Map<Long, List<Asked>> asked = asked(ids).stream().collect(Collectors.groupingBy(Asked::itemId));
        Map<Long, List<Sent>> sent = sent(ids).stream().collect(Collectors.groupingBy(Sent::itemId));
        Map<Long, String> advice = advice(roundId);
        Map<OfficeId, OfficeRef> names = names(asked.values(), sent.values());
        return entries.stream()
                .map(entry -> {
                    Item item = items.get(entry.trackedItemId());
                    List<Asked> parts = asked.getOrDefault(item.id(), List.of());
                    List<Sent> answers = sent.getOrDefault(item.id(), List.of());
                    return new ReportLine(
                            entry.id(),
                            entry.position(),
                            item.id(),
                            item.number(),
                            origin(item),
                            item.text(),
                            offices(parts, names),
                            progress(answers, roundId, names),
                            advice.get(item.id()),
                            entry.disposition(),
                            entry.dispositionWords(),
                            entry.version(),
                            item.sensitivity());
                })
                .toList();
    }

    private static String origin(Item item) {
        String meeting = item.meetingWords() == null ? "" : item.meetingWords() + "\n";
        return meeting + item.number() + "\n" + item.title();
    }

    private static String offices(List<Asked> parts, Map<OfficeId, OfficeRef> names) {
        String leads = joined(parts, Part.LEAD, names);
        String cos = joined(parts, Part.CO, names);
        return cos.isEmpty() ? "主辦：" + leads : "主辦：" + leads + "\n協辦：" + cos;
    }

    private static String joined(List<Asked> parts, Part part, Map<OfficeId, OfficeRef> names) {
        return parts.stream()
                .filter(asked -> asked.part() == part)
                .map(asked -> name(asked.officeId(), names))
                .collect(Collectors.joining("、"));
    }

    private static String progress(List<Sent> answers, long roundId, Map<OfficeId, OfficeRef> names) {
        return new Progress(answers.stream()
                        .map(sent -> new Progress.Step(
                                name(sent.officeId(), names),
                                sent.text(),
                                sent.expectedOn(),
                                sent.sentAt(),
                                sent.roundId() == roundId))
                        .toList())
                .words();
    }

    private static String name(long officeId, Map<OfficeId, OfficeRef> names) {
        OfficeRef office = names.get(new OfficeId(officeId));
        return office == null ? "" : office.listName();
    }

    private List<Item> items(List<Long> ids) {
        return em.createQuery(
                        "select i.id, i.number, i.title, i.text, i.origin.meetingWords, i.sensitivity from TrackedItem i"
                                + " where i.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Item(
                        (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Sensitivity)
                                row[5]))
                .toList();
    }

    private List<Asked> asked(List<Long> ids) {
        return em.createQuery(
                        "select p.recordId, p.officeId, p.part from TrackedItemParty p"
                                + " where p.recordId in :ids and p.part in :asked order by p.part desc, p.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("asked", List.of(Part.LEAD, Part.CO))
                .getResultStream()
                .map(row -> new Asked((Long) row[0], (Long) row[1], (Part) row[2]))
                .toList();
    }

    private List<Sent> sent(List<Long> ids) {
        return em.createQuery(
                        "select a.trackedItemId, a.officeId, r.id, a.sentText, a.sentExpectedOn, a.sentAt"
                                + " from Answer a, Round r where r.id = a.roundId and a.trackedItemId in :ids"
                                + " order by r.dueOn, r.id, a.part desc, a.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Sent(
                        (Long) row[0], (Long) row[1], (Long) row[2], (String) row[3], (LocalDate) row[4], (Instant)
                                row[5]))
                .toList();
    }

    private Map<Long, String> advice(long roundId) {
        return em.createQuery(
                        "select a.trackedItemId, a.recommendation, a.words from Advice a where a.roundId = :round",
                        Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> advised((Recommendation) row[1], (String) row[2])));
    }

    private static String advised(Recommendation recommendation, String words) {
        String word = Sentences.of("meetings", recommendation.getLabelKey(), Locale.TAIWAN);
        return words == null || words.isBlank() ? word : word + "\n" + words;
    }

    private Map<OfficeId, OfficeRef> names(Collection<List<Asked>> asked, Collection<List<Sent>> sent) {
        Set<OfficeId> ids = new HashSet<>();
        asked.forEach(parts -> parts.forEach(part -> ids.add(new OfficeId(part.officeId()))));
        sent.forEach(answers -> answers.forEach(answer -> ids.add(new OfficeId(answer.officeId()))));
        return offices.byIds(ids);
    }
}
