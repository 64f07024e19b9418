package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;

/** What the page of a case tells of transfers; whether one is offered stands in its history and in the list. */
@Named
@RequestScoped
public class TransferOfCase {
    @Inject
    CurrentUser user;

    /** Whether this person may offer the case. */
    public boolean mayOffer(FamilyCase one) {
        return TransferRules.whyNotOffer(one, user.getMe()).isEmpty();
    }
}
