package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.account.UsedResetCodes.Use;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RocDate;

/** A person's own sign-ins: those that go on, and what was before this one. */
@Named
@RequestScoped
public class MySignIns {
    @Inject
    CurrentUser user;

    @Inject
    OpenSignIns open;

    private List<OpenSignIns.Line> lines;
    private String before;

    /** Those that go on, oldest first. */
    public List<OpenSignIns.Line> getLines() {
        if (lines == null) {
            lines = open.of(user.getMe().id());
        }
        return lines;
    }

    public boolean isThis(OpenSignIns.Line line) {
        return line.id() == thisOne();
    }

    /** Whether there is one to end. */
    public boolean isMore() {
        return getLines().stream().anyMatch(line -> !isThis(line));
    }

    /** Ends the one whose number the row's form sends: rows may have moved since the page was shown. */
    public void end() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String number = faces.getExternalContext().getRequestParameterMap().getOrDefault("number", "");
        if (number.matches("\\d{1,18}")) {
            open.endOne(user.getMe().id(), Long.parseLong(number), Ending.OWN);
        }
        ended();
    }

    public void endOthers() {
        open.endAll(user.getMe().id(), thisOne(), Ending.OWN);
        ended();
    }

    private void ended() {
        lines = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words("mySignIns.ended")));
    }

    private long thisOne() {
        return user.signIn().map(SignInTimes::id).orElse(0L);
    }

    /** Told once, on the first page after signing in; empty on every other. */
    public String getBefore() {
        if (before == null) {
            Map<String, Object> session =
                    FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
            before = session.remove(Before.IN_SESSION) instanceof Before told ? sentence(told) : "";
        }
        return before;
    }

    private static String sentence(Before told) {
        String last = told.at() == null
                ? words("signIn.first")
                : MessageFormat.format(
                        words("signIn.before"),
                        RocDate.format(told.at()),
                        AddressForm.shown(told.address()),
                        told.browser());
        String failures = MessageFormat.format(words("signIn.failures"), told.failures());
        return last + (told.failures() == 0 ? "" : failures) + reset(told.reset());
    }

    private static String reset(Use reset) {
        return reset == null
                ? ""
                : MessageFormat.format(
                        words("signIn.reset"),
                        RocDate.format(reset.usedAt()),
                        reset.issuedBy(),
                        RocDate.format(reset.issuedAt()));
    }

    private static String words(String key) {
        return PageMessages.words("identity", key);
    }
}
