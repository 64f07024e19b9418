package tw.anwang.welfare.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;

/** Who works on cases in a centre today: accounts in use, of that office, with the right. */
@ApplicationScoped
public class Workers {
    @Inject
    Addressees addressees;

    @Inject
    People people;

    /** All of them, by their sign-in names. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<Person> of(OfficeId centre) {
        return people.byIds(addressees.having(WelfarePermissions.WORK, centre).stream()
                .map(AccountId::value)
                .toList());
    }

    /** That one, who is there today. @throws RuleBroken who has left, or works elsewhere */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public Person one(AccountId worker, OfficeId centre) {
        if (worker == null) {
            throw new RuleBroken("welfare.assignment.nobody");
        }
        return of(centre).stream()
                .filter(person -> person.id().equals(worker))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("welfare.assignment.notHere"));
    }
}
