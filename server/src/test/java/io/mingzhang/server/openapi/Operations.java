package io.mingzhang.server.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Names operations after controller and method: {@code DocumentsController.rerun} is {@code documentsRerun}. */
@Component
class Operations implements OperationCustomizer {

    /** Settings that come as a record are parameters of the address, one by one. */
    Operations(SpringDocConfigProperties settings) {
        settings.setDefaultFlatParamObject(true);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replace("Controller", "");
        String area = Character.toLowerCase(controller.charAt(0)) + controller.substring(1);
        String method = handler.getMethod().getName();
        return operation
                .operationId(area + Character.toUpperCase(method.charAt(0)) + method.substring(1))
                .tags(List.of(area));
    }
}
