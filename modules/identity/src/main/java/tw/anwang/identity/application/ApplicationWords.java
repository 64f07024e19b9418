package tw.anwang.identity.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People;

/** Who applied, as pages show it. */
@Named
@RequestScoped
public class ApplicationWords {
    @Inject
    People people;

    /** The name; a dash where the account is no longer in use. */
    public String name(AccountId applicant) {
        return people.byIds(List.of(applicant.value())).stream()
                .map(People.Person::name)
                .findFirst()
                .orElse("—");
    }
}
