package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.welfare.referral.Referral;

/** For whom somebody outside was asked. */
@ApplicationScoped
class ReferralReferences extends RowsOfCases {
    ReferralReferences() {
        super("welfare.referral", Referral.class);
    }
}
