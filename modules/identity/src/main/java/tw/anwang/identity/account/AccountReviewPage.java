package tw.anwang.identity.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A head looks through the accounts of the office. */
@Named
@ViewScoped
public class AccountReviewPage extends ReviewPage {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountReviews reviews;

    @Override
    ReviewedAccounts reviewed() {
        return reviews;
    }

    @Override
    public String getOwnWords() {
        return "accountReview.own";
    }
}
