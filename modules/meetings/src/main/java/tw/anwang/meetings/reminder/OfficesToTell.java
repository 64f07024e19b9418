package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;

/** Whom to tell where an office is asked, as the directory knows it. */
@ApplicationScoped
public class OfficesToTell {
    @Inject
    Offices offices;

    /** The office, or those that go on with its work once it has ended. */
    public List<OfficeId> now(OfficeId asked, LocalDate today) {
        List<OfficeId> successors =
                offices.successorsOf(asked, today).stream().map(OfficeRef::id).toList();
        return successors.isEmpty() ? List.of(asked) : successors;
    }

    /** The same for several, each office once. @param asked ids of offices */
    public Set<OfficeId> allNow(Collection<Long> asked, LocalDate today) {
        return asked.stream()
                .flatMap(office -> now(new OfficeId(office), today).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The contact windows of an office; where it has none, the office itself, which no mail reaches. */
    public List<ContactWindow> windows(OfficeId office) {
        List<ContactWindow> known = offices.windowsOf(office);
        String name = offices.byId(office).map(OfficeRef::name).orElse("");
        return known.isEmpty() ? List.of(ContactWindow.of(name, null, null)) : known;
    }
}
