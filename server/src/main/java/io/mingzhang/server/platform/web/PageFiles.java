package io.mingzhang.server.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Hands out the built client. What is under {@code assets} carries a digest in its name and never changes; the page itself
 * is asked for each time, so that a new version is seen at once. An address of the client's own leads to the page as well.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    private static final Duration ALWAYS = Duration.ofDays(365);

    private final WebSettings settings;

    PageFiles(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(settings.pages("assets/"))
                .setCacheControl(CacheControl.maxAge(ALWAYS).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(settings.pages(""))
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageOrFile());
    }

    /** A path without a dot is an address of the client, shown by its one page. */
    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            if (path.equals("api") || path.startsWith("api/")) {
                return null;
            }
            String last = path.substring(path.lastIndexOf('/') + 1);
            return super.getResource(last.contains(".") ? path : "index.html", location);
        }
    }
}
