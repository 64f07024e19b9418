package tw.anwang.identity.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A national administrator looks through the accounts of administrators and auditors. */
@Named
@ViewScoped
public class AdministratorReviewPage extends ReviewPage {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministratorReviews reviews;

    @Override
    ReviewedAccounts reviewed() {
        return reviews;
    }

    @Override
    public String getOwnWords() {
        return "administratorReview.own";
    }
}
