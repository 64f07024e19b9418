package tw.anwang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignInTimes;

/**
 * The person of this request. Pages, policies and timers ask it and hand the {@link Actor} on; rules never see it.
 * The account is read once per request, so that a disabled account is out at its next click.
 */
@Named
@RequestScoped
public class CurrentUser {
    @Inject
    Actors actors;

    @Inject
    OpenSignIns openSignIns;

    private Actor actor;
    private boolean mustChangePassword;
    private String roles;
    private boolean deputizing;
    private String address;
    private SignInTimes signIn;

    /** @return the person; @throws NotPermitted when nobody is signed in */
    public Actor getMe() {
        if (actor == null) {
            throw new NotPermitted("signed-in");
        }
        return actor;
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    public boolean may(String permission) {
        return actor != null && actor.may(permission);
    }

    /** @throws NotPermitted without the right */
    public void need(String permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }

    /** Whether the person has to change the password before anything else. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Makes a job act for its owner. @return whether the account is still in use */
    public boolean actAs(AccountId account) {
        return become(actors.arrival(account, 0));
    }

    /** Makes this request act for who signed in. @return why not: nothing where the sign-in goes on */
    public Optional<Ending> arrive(AccountId account, long number) {
        Optional<Actors.Arrival> arrival = actors.arrival(account, number);
        SignInTimes times = arrival.map(Actors.Arrival::signIn).orElse(null);
        Optional<Ending> over = times == null ? Optional.of(unknown(arrival)) : openSignIns.over(times);
        signIn = over.isEmpty() ? times : null;
        become(arrival.filter(one -> signIn != null));
        return over;
    }

    /** Nobody arrives with an account that is disabled. */
    private static Ending unknown(Optional<Actors.Arrival> arrival) {
        return arrival.isEmpty() ? Ending.DISABLED : Ending.FORGOTTEN;
    }

    private boolean become(Optional<Actors.Arrival> arrival) {
        actor = arrival.map(Actors.Arrival::actor).orElse(null);
        mustChangePassword = arrival.map(Actors.Arrival::mustChangePassword).orElse(false);
        roles = arrival.map(Actors.Arrival::roles).orElse(null);
        deputizing = arrival.map(Actors.Arrival::deputizing).orElse(false);
        return actor != null;
    }

    /** Whether the person acts for somebody else now (代理): {@link Actor#scope} and rights are that person's. */
    public boolean isDeputizing() {
        return deputizing;
    }

    /** The issuer answers for the person: how old the local password is, is no matter. For the sign-in mechanism alone. */
    public void cameByIssuer() {
        mustChangePassword = false;
    }

    /** Codes of the person's roles, separated by blanks; null where nobody is signed in or there is none. */
    String roles() {
        return roles;
    }

    /** Where the request comes from, as the trail keeps it; null in a job. */
    String address() {
        return address;
    }

    /** Tells where the request comes from; for the sign-in mechanism alone. */
    public void comesFrom(String clientAddress) {
        address = clientAddress;
    }

    /** The sign-in by which this request came; nothing in a job. */
    public Optional<SignInTimes> signIn() {
        return Optional.ofNullable(signIn);
    }

    /** Notes that the person did something just now. */
    public void wasSeen() {
        signIn = openSignIns.seen(signIn);
    }
}
