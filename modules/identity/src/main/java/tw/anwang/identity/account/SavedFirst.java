package tw.anwang.identity.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.kernel.RocDate;

/** What another administrator saved of an account while this one was typing, field by field. */
@RequestScoped
public class SavedFirst {
    @Inject
    Offices offices;

    @Inject
    RoleNames roleNames;

    /** @param field key of the label in the messages */
    public record Difference(String field, String theirs, String yours) implements Serializable {}

    List<Difference> differences(AccountRecord theirs, AccountForm yours) {
        return Stream.of(
                        new Difference("account.name", words(theirs.name()), words(yours.getName())),
                        new Difference("account.email", words(theirs.email()), words(yours.getEmail())),
                        new Difference("account.office", name(theirs.office()), name(yours.getOffice())),
                        new Difference("account.endsOn", day(theirs.endsOn()), day(yours.getEndsOn())),
                        new Difference("account.role", labels(theirs.roles()), labels(yours.getRoles())))
                .filter(pair -> !pair.theirs().equals(pair.yours()))
                .toList();
    }

    private static String words(String typed) {
        return Objects.toString(typed, "").strip();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : RocDate.format(day);
    }

    private String name(OfficeId office) {
        return office == null ? "" : offices.byId(office).map(OfficeRef::name).orElse("");
    }

    private String labels(Collection<String> roles) {
        return roles.stream().sorted().map(roleNames::of).collect(Collectors.joining(", "));
    }
}
