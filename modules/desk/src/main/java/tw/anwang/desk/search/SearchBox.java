package tw.anwang.desk.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.CurrentUser;

/** The box in the head of every page: there for who may search anything. */
@Named
@RequestScoped
public class SearchBox {
    @Inject
    CurrentUser user;

    @Inject
    Sources sources;

    public boolean isThere() {
        return user.isSignedIn() && !sources.of(user.getMe()).isEmpty();
    }
}
