package tw.anwang.identity.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tw.anwang.directory.OfficeId;

/** The values typed on the account page. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String signInName;
    private String name;
    private String email;
    private OfficeId office;
    private List<String> roles = new ArrayList<>();
    private LocalDate endsOn;

    static AccountForm of(AccountRecord read) {
        AccountForm form = new AccountForm();
        form.signInName = read.signInName();
        form.name = read.name();
        form.email = read.email();
        form.office = read.office();
        form.roles = new ArrayList<>(read.roles());
        form.endsOn = read.endsOn();
        return form;
    }

    AccountDetails details() {
        return new AccountDetails(name, email, office, new HashSet<>(roles), endsOn);
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
