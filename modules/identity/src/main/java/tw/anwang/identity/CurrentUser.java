package tw.anwang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tw.anwang.identity.account.Actors;

/**
 * The person of this request. Pages, policies and timers ask it and hand the {@link Actor} on; rules never see it.
 * The account is read once per request, so that a disabled account is out at its next click.
 */
@Named
@RequestScoped
public class CurrentUser {
    @Inject
    Actors actors;

    private Actor actor;
    private boolean mustChangePassword;
    private String roles;
    private String address;

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

    /** Whether the person has to change the password before anything else. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Makes this request act for an account: at its start by the sign-in mechanism, in a job by the job's owner. */
    public boolean actAs(AccountId account) {
        Optional<Actors.Arrival> arrival = actors.arrival(account);
        actor = arrival.map(Actors.Arrival::actor).orElse(null);
        mustChangePassword = arrival.map(Actors.Arrival::mustChangePassword).orElse(false);
        roles = arrival.map(Actors.Arrival::roles).orElse(null);
        return actor != null;
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
}
