package tw.anwang.identity.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.signin.ClientAddress;

/** Outside the sign-in: who has no account asks for one; signed in, somebody asks for a new colleague. */
@Named
@RequestScoped
public class ApplyPage {
    @Inject
    Applications applications;

    @Inject
    ApplicationThrottle throttle;

    @Inject
    ClientAddress address;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String name;
    private String office;
    private String staffNumber;
    private String email;
    private String role;
    private String reason;
    private boolean sent;

    public void apply() {
        if (!user.isSignedIn()) {
            throttle.count(address.of(request));
        }
        applications.apply(new NewApplication(name, office, staffNumber, email, role, reason));
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public List<String> getRoles() {
        return applications.roles();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
