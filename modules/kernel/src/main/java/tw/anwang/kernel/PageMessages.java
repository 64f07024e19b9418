package tw.anwang.kernel;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;

/** What the page that is being shown tells the person, in the page's language. Only inside a request of Faces. */
public final class PageMessages {
    private PageMessages() {}

    /** The language of the page that is being shown. */
    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** @param module whose messages hold the key */
    public static String words(String module, String key) {
        return Sentences.of(module, key, locale());
    }

    /** The sentence of an obstacle, or an empty text where there is none. */
    public static String of(Optional<RuleBroken> obstacle) {
        return obstacle.map(broken -> Sentences.of(broken, locale())).orElse("");
    }

    /** Tells at the top of the page that something was done. */
    public static void done(String module, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words(module, key)));
    }

    /** The same for the page that a redirect leads to. */
    public static void doneBeforeRedirect(String module, String key) {
        done(module, key);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
