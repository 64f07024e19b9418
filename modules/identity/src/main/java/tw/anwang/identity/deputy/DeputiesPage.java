package tw.anwang.identity.deputy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/** Names a deputy, ends one, begins and stops to act for somebody. */
@Named
@ViewScoped
public class DeputiesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Deputies deputies;

    @Inject
    ActingForAnother acting;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long person;
    private Long deputy;
    private LocalDate from;
    private LocalDate to;
    private transient Deputies.Board board;

    public void name() {
        Period days = new Period(from == null ? Taipei.today(clock) : from, to);
        deputies.name(new AccountId(person == null ? me() : person), new AccountId(deputy), days);
        board = null;
        PageMessages.done("identity", "deputies.named");
    }

    public void end(long id) {
        deputies.end(id);
        board = null;
    }

    public String begin(long id) {
        acting.begin(id);
        return "/home?faces-redirect=true";
    }

    public String stop() {
        acting.stop();
        return "/home?faces-redirect=true";
    }

    public boolean mayBegin(Deputizing one) {
        return !user.isDeputizing() && one.deputy().value() == me() && one.isOn(Taipei.today(clock));
    }

    public String nameOf(AccountId id) {
        return Stream.concat(getBoard().colleagues().stream(), getBoard().represented().stream())
                .filter(one -> one.id().equals(id))
                .map(People.Person::name)
                .findFirst()
                .orElse("—");
    }

    public Deputies.Board getBoard() {
        if (board == null) {
            board = deputies.board();
        }
        return board;
    }

    private long me() {
        return user.getMe().id().value();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
