package tw.anwang.identity.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.kernel.Sentences;

/** A national administrator looks through the accounts of administrators and auditors. */
@Named
@ViewScoped
public class AdministratorReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministratorReviews reviews;

    private transient List<ReviewRow> rows;

    public List<ReviewRow> getRows() {
        rows = rows == null ? reviews.rows() : rows;
        return rows;
    }

    public long getDue() {
        return getRows().stream().filter(ReviewRow::due).count();
    }

    public void confirm(long id, int version) {
        reviews.confirm(id, version);
        done("accountReview.confirmed");
    }

    public void revoke(long id, int version) {
        reviews.revoke(id, version);
        done("accountReview.revoked");
    }

    private void done(String key) {
        rows = null;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(
                        Sentences.of("identity", key, faces.getViewRoot().getLocale())));
    }
}
