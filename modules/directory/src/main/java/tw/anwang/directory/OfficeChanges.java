package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import tw.anwang.directory.snapshot.Snapshots;
import tw.anwang.kernel.RuleBroken;

/**
 * The verbs of the administration pages. Who may use them is checked by the caller. Each takes the version its page
 * read; {@link jakarta.persistence.OptimisticLockException} says that somebody saved first.
 */
@ApplicationScoped
public class OfficeChanges {
    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    @Inject
    private Snapshots snapshots;

    /** Adds an office, or an outside body ({@link NewOffice#outside}), in the county of its parent. */
    @Transactional
    public OfficeId add(NewOffice wanted) {
        var office = new Office(wanted, countyFor(wanted));
        refuseTakenName(office.name(), null);
        entities.persist(office);
        changed();
        return office.officeId();
    }

    /** Corrects what was entered wrongly; to keep the old name for the days before, {@link #rename}. */
    @Transactional
    public void correct(OfficeId id, int version, String name, String shortName, Set<Remit> remits) {
        Office office = office(id).atVersion(version);
        office.correct(name, shortName, remits);
        refuseTakenName(office.name(), id);
        changed();
    }

    /** From that day, today at the latest, the office has another name; the former one still leads to it. */
    @Transactional
    public void rename(OfficeId id, int version, String name, String shortName, LocalDate from, LocalDate today) {
        Office office = office(id).atVersion(version);
        Alias former = office.rename(name, shortName, from, today);
        refuseTakenName(office.name(), id);
        if (!isKnown(id, former.name())) {
            entities.persist(former);
        }
        changed();
    }

    /** Why the office cannot be closed now, empty when it can. */
    public Optional<RuleBroken> whyNotClose(OfficeId id) {
        return office(id).whyNotClose().or(() -> openChild(id)
                .map(child -> new RuleBroken(
                        "directory.office.hasOpenOffices", office(id).name(), child)));
    }

    /** Ends an office after its last day; the successors, which must live on the day after, go on with its work. */
    @Transactional
    public void close(OfficeId id, int version, LocalDate lastDay, List<OfficeId> successors) {
        whyNotClose(id).ifPresent(RuleBroken::refuse);
        Office office = office(id).atVersion(version);
        office.close(lastDay);
        refuseEndBeforeTakingOver(office, lastDay);
        LocalDate firstDay = lastDay.plusDays(1);
        for (OfficeId successor : successors) {
            if (successor.equals(id) || !office(successor).livesOn(firstDay)) {
                throw new RuleBroken(
                        "directory.office.successorNotThere", office(successor).name(), firstDay);
            }
            entities.persist(new Succession(id, successor, firstDay));
        }
        changed();
    }

    /** Another name for an office. Two offices may share one: then reading it asks. */
    @Transactional
    public void addAlias(OfficeId id, String name) {
        if (name == null || name.isBlank()) {
            throw new RuleBroken("directory.alias.missing");
        }
        Office office = office(id);
        if (isKnown(id, name.strip())) {
            throw new RuleBroken("directory.alias.known", name.strip(), office.name());
        }
        entities.persist(Alias.shortForm(id, name));
        changed();
    }

    /** Takes a short form away; an official name of former days stays. */
    @Transactional
    public void removeAlias(OfficeId id, String name) {
        for (Alias alias : aliases(id, name)) {
            alias.whyNotRemove().ifPresent(RuleBroken::refuse);
            entities.remove(alias);
        }
        changed();
    }

    /** That of the office above; the 22 county governments are given and none can be added. */
    private String countyFor(NewOffice wanted) {
        if (wanted.kind() == OfficeKind.COUNTY_GOVERNMENT) {
            throw new RuleBroken("directory.office.countyGovernment");
        }
        if (wanted.parent() == null) {
            if (wanted.kind() != null && !wanted.kind().mayStandAlone()) {
                throw new RuleBroken("directory.office.parentMissing");
            }
            return null;
        }
        Office parent = office(wanted.parent());
        parent.whyNotClose().ifPresent(closed -> {
            throw new RuleBroken("directory.office.parentClosed", parent.name());
        });
        return parent.countyCode();
    }

    private void changed() {
        entities.flush();
        entities.createNativeQuery("update directory_change_stamp set stamp = ?1 where id = 1")
                .setParameter(1, ThreadLocalRandom.current().nextLong())
                .executeUpdate();
        snapshots.forget();
    }

    private Office office(OfficeId id) {
        return Optional.ofNullable(entities.find(Office.class, id.value()))
                .orElseThrow(() -> new RuleBroken("directory.office.unknown", id));
    }

    private void refuseTakenName(String name, OfficeId self) {
        boolean taken = entities
                .createQuery("select o.id from Office o where o.name = :name and o.validTo is null", Long.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .anyMatch(id -> self == null || id != self.value());
        if (taken) {
            throw new RuleBroken("directory.office.nameTaken", name);
        }
    }

    /** Who goes on with another's work lives at least one day with it; so no chain of successors leads back. */
    private void refuseEndBeforeTakingOver(Office office, LocalDate lastDay) {
        entities.createQuery(
                        "select s.fromDay from Succession s where s.successorId = :id and s.fromDay > :lastDay",
                        LocalDate.class)
                .setParameter("id", office.officeId().value())
                .setParameter("lastDay", lastDay)
                .getResultStream()
                .findFirst()
                .ifPresent(took -> {
                    throw new RuleBroken("directory.office.closesBeforeItTookOver", office.name(), took);
                });
    }

    private Optional<String> openChild(OfficeId id) {
        return entities.createQuery(
                        "select o.name from Office o where o.parentId = :id and o.validTo is null order by o.id",
                        String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    private boolean isKnown(OfficeId id, String name) {
        return !aliases(id, name).isEmpty();
    }

    private List<Alias> aliases(OfficeId id, String name) {
        return entities.createQuery("select a from Alias a where a.officeId = :id and a.name = :name", Alias.class)
                .setParameter("id", id.value())
                .setParameter("name", name)
                .getResultList();
    }
}
