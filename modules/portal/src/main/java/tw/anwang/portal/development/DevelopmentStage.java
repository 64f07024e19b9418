package tw.anwang.portal.development;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Puts Faces into its development stage, before it starts, where APP_DEV_SOURCES names the folder of the modules. */
public class DevelopmentStage implements ServletContainerInitializer {
    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        boolean development = SourcePages.sources().isPresent();
        context.setInitParameter("jakarta.faces.PROJECT_STAGE", development ? "Development" : "Production");
        if (development) {
            context.setInitParameter("jakarta.faces.FACELETS_REFRESH_PERIOD", "0");
        }
    }
}
