package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;

/** What the page of a case tells of offers to another centre. */
@Named
@RequestScoped
public class TransferOfCase {
    @Inject
    TransferSheets sheets;

    @Inject
    CurrentUser user;

    private boolean asked;
    private Transfer newest;

    /** The newest offer that is open or was refused and not answered yet; null where there is none. */
    public Transfer waiting(FamilyCase one) {
        if (!asked) {
            newest = sheets.newest(one).filter(offer -> !offer.isSettled()).orElse(null);
            asked = true;
        }
        return newest;
    }

    /** Whether this person may offer the case. */
    public boolean mayOffer(FamilyCase one) {
        return TransferRules.whyNotOffer(one, user.getMe()).isEmpty() && (waiting(one) == null || !newest.isOpen());
    }
}
