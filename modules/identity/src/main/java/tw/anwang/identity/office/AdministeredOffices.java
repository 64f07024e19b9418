package tw.anwang.identity.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.ContactWindows;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.directory.ServiceArea;
import tw.anwang.directory.ServiceAreas;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RocDate;

/** The directory as its administrators see it: each verb asks for the right, and leaves a row in the trail. */
@ApplicationScoped
@Permitted("directory.administer")
public class AdministeredOffices {
    private static final String KIND = "directory.office";

    @Inject
    Offices offices;

    @Inject
    OfficeList list;

    @Inject
    OfficeChanges changes;

    @Inject
    ContactWindows windows;

    @Inject
    Districts districts;

    @Inject
    ServiceAreas areas;

    @Inject
    OfficeEnd closing;

    @Inject
    Trail trail;

    /** @param query the filter as the address holds it, for the links to other pages */
    public OfficesFound found(OfficeFilter filter, int page, Map<String, String> query) {
        List<OfficeEntry> all = list.matching(filter);
        var paging = new Paging(page, Paging.SIZE, all.size(), query);
        List<OfficeEntry> rows =
                all.stream().skip(paging.firstRow()).limit(Paging.SIZE).toList();
        trail.listed(
                KIND,
                query.toString(),
                rows.stream().map(row -> row.office().id().value()).toList());
        return new OfficesFound(rows, paging);
    }

    /** @throws NotVisible where no office has that id */
    public OfficeFile file(OfficeId id, LocalDate today) {
        if (offices.byId(id).isEmpty()) {
            throw new NotVisible(KIND, id.value());
        }
        OfficeDetails details = offices.details(id);
        trail.record("read", KIND, id.value(), null);
        return new OfficeFile(
                details,
                county(details.office().countyCode()),
                offices.parentOf(id).orElse(null),
                offices.children(id, today),
                list.lineageOf(id),
                districts.areasOf(id, today),
                changes.whyNotClose(id));
    }

    @Transactional
    public OfficeId add(NewOffice wanted) {
        OfficeId id = changes.add(wanted);
        trail.record("addOffice", KIND, id.value(), wanted.name());
        return id;
    }

    @Transactional
    public void rename(OfficeId id, int version, String name, String shortName, LocalDate from, LocalDate today) {
        changes.rename(id, version, name, shortName, from, today);
        trail.record("renameOffice", KIND, id.value(), RocDate.format(from) + " " + name);
    }

    @Transactional
    public void correct(OfficeId id, int version, String name, String shortName, Set<Remit> remits) {
        changes.correct(id, version, name, shortName, remits);
        trail.record("correctOffice", KIND, id.value(), name);
    }

    @Transactional
    public void close(OfficeId id, int version, LocalDate lastDay, List<OfficeId> successors) {
        closing.refuseWorkWithoutSuccessor(id, successors);
        changes.close(id, version, lastDay, successors);
        String next = successors.stream().map(OfficeId::toString).collect(Collectors.joining(","));
        trail.record("closeOffice", KIND, id.value(), RocDate.format(lastDay) + " " + next);
    }

    @Transactional
    public void addAlias(OfficeId id, String name) {
        changes.addAlias(id, name);
        trail.record("addAlias", KIND, id.value(), name);
    }

    @Transactional
    public void removeAlias(OfficeId id, String name) {
        changes.removeAlias(id, name);
        trail.record("removeAlias", KIND, id.value(), name);
    }

    @Transactional
    public void addWindow(OfficeId id, ContactWindow wanted) {
        windows.put(id, wanted);
        trail.record("addWindow", KIND, id.value(), wanted.name());
    }

    @Transactional
    public void removeWindow(OfficeId id, ContactWindow window) {
        windows.remove(window.id(), window.version());
        trail.record("removeWindow", KIND, id.value(), window.name());
    }

    @Transactional
    public void addArea(OfficeId id, String district, LocalDate from) {
        areas.begin(id, district, from);
        trail.record("addArea", KIND, id.value(), district);
    }

    @Transactional
    public void confirmArea(OfficeId id, ServiceArea area) {
        areas.confirm(area.id());
        trail.record("confirmArea", KIND, id.value(), area.district().code());
    }

    @Transactional
    public void endArea(OfficeId id, ServiceArea area, LocalDate lastDay) {
        areas.end(area.id(), lastDay);
        trail.record("endArea", KIND, id.value(), area.district().code());
    }

    private CountyRef county(String code) {
        return offices.countiesAll().stream()
                .filter(county -> county.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
