package tw.anwang.portal.layout;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * A page has the language its person chose from the first phase on: what goes wrong before it is shown would else be
 * told in the language of the browser.
 */
public class ChosenLanguage extends ViewHandlerWrapper {
    /** Stands for that of each request; a page asks for it a dozen times, and to look for it anew is dear. */
    private volatile Language language;

    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        if (language == null) {
            language = CDI.current().select(Language.class).get();
        }
        return language.getLocale();
    }
}
