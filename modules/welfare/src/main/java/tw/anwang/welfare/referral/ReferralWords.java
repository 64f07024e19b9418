package tw.anwang.welfare.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.FamilyCase;

/** Referrals as pages show them. */
@Named
@RequestScoped
public class ReferralWords {
    @Inject
    Referrals referrals;

    @Inject
    OfficeWords officeWords;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private List<Referral> ofCase;

    /** Those of the case whose page is shown. */
    public List<Referral> of(FamilyCase read) {
        ofCase = ofCase == null ? referrals.of(read) : ofCase;
        return ofCase;
    }

    /** Who was asked. */
    public String to(Referral sent) {
        return sent.office() == null
                ? masking.text(sent.body())
                : officeWords.listName(sent.office().value());
    }

    public boolean isLate(Referral sent) {
        return sent.isLate(Taipei.today(clock));
    }

    /** Whether this person may ask somebody for that family. */
    public boolean maySend(FamilyCase read) {
        return ReferralRules.whyNotSend(read, user.getMe()).isEmpty();
    }
}
