package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
