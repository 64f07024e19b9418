package tw.anwang.portal.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A form that comes back is asked for its page's right before anything of it is read. Faces itself would ask after the
 * fields were checked, and not at all where one of them is wrong: the page would then be shown to somebody who has lost
 * the right to see it.
 */
public class RightsFirst implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String ASKS = "#{permit.";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        UIComponent metadata = page == null ? null : page.getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (!faces.isPostback() || faces.getResponseComplete() || metadata == null) {
            return;
        }
        for (UIComponent one : metadata.getChildren()) {
            if (one instanceof UIViewAction action
                    && action.getActionExpression().getExpressionString().startsWith(ASKS)) {
                action.getActionExpression().invoke(faces.getELContext(), null);
            }
        }
    }
}
