package tw.anwang.identity.move;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;

/** Asks for a change of office, and agrees to those of others. */
@Named
@ViewScoped
public class MovesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Moves moves;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    private String signInName;
    private OfficeId office;
    private LocalDate day;
    private String successor;
    private String words;
    private transient List<Moves.Line> lines;

    public void ask() {
        moves.ask(
                signInName == null ? user.getMe().id() : account(signInName),
                office,
                day,
                successor == null ? null : account(successor));
        done("moves.asked");
    }

    private AccountId account(String typed) {
        return people.signingInAs(typed.strip())
                .map(People.Person::id)
                .orElseThrow(() -> new RuleBroken("identity.move.nobody", typed));
    }

    public void agree(Move move) {
        moves.agree(move.id(), move.version());
        done("moves.agreed");
    }

    public void refuse(Move move) {
        moves.refuse(move.id(), move.version(), words);
        done("moves.refused");
    }

    private void done(String key) {
        lines = null;
        PageMessages.done("identity", key);
    }

    public boolean isAnyAsked() {
        return getLines().stream().anyMatch(Moves.Line::asked);
    }

    public List<Moves.Line> getLines() {
        if (lines == null) {
            lines = moves.lines();
        }
        return lines;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
