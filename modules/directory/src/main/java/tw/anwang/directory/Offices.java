package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.snapshot.OfficeLine;
import tw.anwang.directory.snapshot.Snapshot;
import tw.anwang.directory.snapshot.Snapshots;
import tw.anwang.kernel.RuleBroken;

/**
 * All offices. Answers come from memory; a request pays one small statement, whatever it asks, except for
 * {@link #details} and {@link #windowsOf}.
 */
@ApplicationScoped
public class Offices {
    @Inject
    private Snapshots snapshots;

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    public Optional<OfficeRef> byId(OfficeId id) {
        return snapshots.current().office(id.value()).map(OfficeLine::ref);
    }

    /** The offices with those ids, in the order asked; ids nobody has are left out. */
    public Map<OfficeId, OfficeRef> byIds(Collection<OfficeId> ids) {
        Snapshot now = snapshots.current();
        Map<OfficeId, OfficeRef> found = new LinkedHashMap<>();
        ids.forEach(id -> now.office(id.value()).ifPresent(office -> found.put(id, office.ref())));
        return found;
    }

    /** The office and all offices below it, those that have ended too. */
    public Set<OfficeId> subtreeOf(OfficeId id) {
        Set<OfficeId> ids = new LinkedHashSet<>();
        snapshots.current().subtree(id.value()).forEach(one -> ids.add(new OfficeId(one)));
        return ids;
    }

    /** Offices that have ended and whose work this one goes on with on that day, through every step in between. */
    public Set<OfficeId> formersOf(OfficeId id, LocalDate day) {
        Set<OfficeId> formers = new LinkedHashSet<>();
        snapshots.current().formersOn(id.value(), day).forEach(one -> formers.add(new OfficeId(one.id())));
        return formers;
    }

    public Optional<OfficeRef> parentOf(OfficeId id) {
        return Optional.ofNullable(line(id).parent()).map(OfficeId::new).flatMap(this::byId);
    }

    /** Offices directly below that live that day; {@code null} asks for the roots: yuans, counties, outside bodies. */
    public List<OfficeRef> children(OfficeId id, LocalDate day) {
        return snapshots.current().childrenOf(id == null ? null : id.value()).stream()
                .filter(office -> office.livesOn(day))
                .map(OfficeLine::ref)
                .toList();
    }

    public OfficeKind kindOf(OfficeId id) {
        return line(id).kind();
    }

    public boolean livesOn(OfficeId id, LocalDate day) {
        return line(id).livesOn(day);
    }

    /** For type-ahead: at most {@code max} offices alive that day with a name, short name or alias like the words. */
    public List<OfficeRef> typed(String words, int max, LocalDate day) {
        return refs(snapshots.current().typed(words, max, day));
    }

    /** The 22 counties and cities, special municipalities first. */
    public List<CountyRef> countiesAll() {
        return List.copyOf(snapshots.current().counties());
    }

    /** The office of a county that does this work on that day: SOCIAL is a 社會局 here and a 社會處 there. */
    public Optional<OfficeRef> inCounty(String countyCode, Remit remit, LocalDate day) {
        return snapshots.current().offices().stream()
                .filter(office -> countyCode.equals(office.county()) && office.livesOn(day))
                .filter(office -> office.remits().contains(remit))
                .findFirst()
                .map(OfficeLine::ref);
    }

    public List<GroupRef> groupsAll() {
        return snapshots.current().groups().stream().map(group -> group.ref()).toList();
    }

    /** Who belongs to a group addressee on that day. @throws RuleBroken {@code directory.group.unknown} */
    public List<OfficeRef> membersOf(long groupId, LocalDate day) {
        Snapshot now = snapshots.current();
        return now.group(groupId)
                .map(group -> refs(now.membersOf(group, day)))
                .orElseThrow(() -> new RuleBroken("directory.group.unknown", groupId));
    }

    /** Who goes on with the work of an office that has ended, on that day; empty while it lives or without successor. */
    public List<OfficeRef> successorsOf(OfficeId id, LocalDate day) {
        return line(id).livesOn(day) ? List.of() : refs(snapshots.current().successorsOn(line(id), day));
    }

    /** Everything an administrator edits of one office. @throws RuleBroken {@code directory.office.unknown} */
    public OfficeDetails details(OfficeId id) {
        Office office = entities.find(Office.class, id.value());
        if (office == null) {
            throw new RuleBroken("directory.office.unknown", id);
        }
        List<OfficeDetails.OtherName> aliases = entities
                .createQuery("select a from Alias a where a.officeId = :office order by a.id", Alias.class)
                .setParameter("office", id.value())
                .getResultList()
                .stream()
                .map(alias -> new OfficeDetails.OtherName(alias.name(), alias.validTo()))
                .toList();
        return office.details(aliases, windowsOf(id));
    }

    /** The contact windows (聯繫窗口) of an office. */
    public List<ContactWindow> windowsOf(OfficeId id) {
        return entities
                .createQuery("select w from Window w where w.officeId = :office order by w.id", Window.class)
                .setParameter("office", id.value())
                .getResultList()
                .stream()
                .map(Window::asRecord)
                .toList();
    }

    private OfficeLine line(OfficeId id) {
        return snapshots.current().office(id.value()).orElseThrow(() -> new RuleBroken("directory.office.unknown", id));
    }

    private static List<OfficeRef> refs(List<OfficeLine> offices) {
        return offices.stream().map(OfficeLine::ref).toList();
    }
}
