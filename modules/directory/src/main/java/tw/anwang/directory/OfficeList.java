package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.snapshot.OfficeLine;
import tw.anwang.directory.snapshot.Snapshot;
import tw.anwang.directory.snapshot.Snapshots;

/** What the administration pages read beyond {@link Offices}: lists by filter, and the lineage of one office. */
@ApplicationScoped
public class OfficeList {
    @Inject
    private Snapshots snapshots;

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    /** In the order of the tree: each office stands below the one it belongs to. Costs no statement of its own. */
    public List<OfficeEntry> matching(OfficeFilter filter) {
        Snapshot now = snapshots.current();
        return now.named(filter.words()).stream()
                .map(office -> entry(office, now))
                .filter(filter::accepts)
                .toList();
    }

    /** One step back and one step on, the earliest first. */
    public Lineage lineageOf(OfficeId id) {
        List<Succession> steps = entities.createQuery(
                        "select s from Succession s where s.formerId = :id or s.successorId = :id"
                                + " order by s.fromDay, s.formerId, s.successorId",
                        Succession.class)
                .setParameter("id", id.value())
                .getResultList();
        return new Lineage(
                steps.stream()
                        .filter(step -> step.successor().equals(id))
                        .map(step -> step(step.former(), step))
                        .toList(),
                steps.stream()
                        .filter(step -> step.former().equals(id))
                        .map(step -> step(step.successor(), step))
                        .toList());
    }

    /** All that is known of these offices, in three statements. */
    public Map<OfficeId, OfficeDetails> details(Collection<OfficeId> ids) {
        Map<OfficeId, OfficeDetails> details = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return details;
        }
        List<Long> numbers = ids.stream().map(OfficeId::value).toList();
        Map<Long, List<OfficeDetails.OtherName>> names = entities
                .createQuery("select a from Alias a where a.officeId in :ids order by a.id", Alias.class)
                .setParameter("ids", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        Alias::officeId,
                        Collectors.mapping(
                                alias -> new OfficeDetails.OtherName(alias.name(), alias.validTo()),
                                Collectors.toList())));
        Map<Long, List<ContactWindow>> windows = entities
                .createQuery("select w from Window w where w.officeId in :ids order by w.id", Window.class)
                .setParameter("ids", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        Window::officeId, Collectors.mapping(Window::asRecord, Collectors.toList())));
        entities.createQuery(
                        "select o from Office o left join fetch o.remits where o.id in :ids order by o.id",
                        Office.class)
                .setParameter("ids", numbers)
                .getResultList()
                .forEach(office -> details.put(
                        office.officeId(),
                        office.details(
                                names.getOrDefault(office.officeId().value(), List.of()),
                                windows.getOrDefault(office.officeId().value(), List.of()))));
        return details;
    }

    /** Who goes on with the work of these offices, whatever the day, in one statement. */
    public Map<OfficeId, List<OfficeId>> successors(Collection<OfficeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select s from Succession s where s.formerId in :ids order by s.successorId",
                                Succession.class)
                        .setParameter("ids", ids.stream().map(OfficeId::value).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Succession::former, Collectors.mapping(Succession::successor, Collectors.toList())));
    }

    private Lineage.Step step(OfficeId other, Succession step) {
        return new Lineage.Step(
                snapshots.current().office(other.value()).orElseThrow().ref(), step.fromDay());
    }

    private static OfficeEntry entry(OfficeLine office, Snapshot now) {
        OfficeRef parent = office.parent() == null
                ? null
                : now.office(office.parent()).map(OfficeLine::ref).orElse(null);
        return new OfficeEntry(office.ref(), parent, office.kind(), office.from(), office.to());
    }
}
