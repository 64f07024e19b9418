package tw.anwang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.permission.IdentityPermissions;

/** What somebody typed to have a masked field shown, for this request and no longer. */
@Named
@RequestScoped
public class RevealTyped {
    @Inject
    CurrentUser user;

    private RevealPurpose purpose;
    private String words;

    /** Whether the person may have a field shown at all. */
    public boolean isAllowed() {
        return user.may(IdentityPermissions.REVEAL);
    }

    public RevealPurpose[] getPurposes() {
        return RevealPurpose.values();
    }

    public RevealPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(RevealPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
