package tw.anwang.portal.layout;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tw.anwang.identity.WordsInAddress;

/**
 * A form sends to the address of its page with the parameters that the page names ({@code f:viewParam}). A form that
 * comes back with a message would else stand at an address without them: reloaded or mailed on, it finds nothing.
 */
public class LastingAddress extends ViewHandlerWrapper {
    private static final String LINK = LastingAddress.class.getName();

    /** Stands for that of each request: to look for it anew, for every form of a page, costs more than to write the form. */
    private volatile WordsInAddress words;

    public LastingAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        boolean form = view != null
                && viewId.equals(view.getViewId())
                && !context.getAttributes().containsKey(LINK)
                && !ViewMetadata.getViewParameters(view).isEmpty();
        return form
                ? withoutWords(getBookmarkableURL(context, viewId, Map.of(), true))
                : super.getActionURL(context, viewId);
    }

    /** Words that were looked for stay out of the addresses of forms too. */
    private String withoutWords(String address) {
        if (words == null) {
            words = CDI.current().select(WordsInAddress.class).get();
        }
        return words.in(address);
    }

    /** Links name their parameters themselves; they ask for the bare address meanwhile. */
    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean withPageParameters) {
        return link(context, () -> super.getBookmarkableURL(context, viewId, parameters, withPageParameters));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean withPageParameters) {
        return link(context, () -> super.getRedirectURL(context, viewId, parameters, withPageParameters));
    }

    private static String link(FacesContext context, Supplier<String> address) {
        context.getAttributes().put(LINK, true);
        try {
            return address.get();
        } finally {
            context.getAttributes().remove(LINK);
        }
    }
}
