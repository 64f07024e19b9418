package tw.anwang.portal.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Mistakes} in front of the server's own handler. */
public class MistakesFactory extends ExceptionHandlerFactory {
    public MistakesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Mistakes(getWrapped().getExceptionHandler());
    }
}
