using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Maps the pull endpoint of DDAS.</summary>
public static class DdasEndpointRouteBuilderExtensions
{
    /// <summary>Maps POST on an address, such as <c>/gegevens</c>, to deliveries; other methods there get 405 and what lies below it 404, as FSC says it.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="pattern">The address.</param>
    /// <returns>The endpoint, to add conventions to. It asks for the default authorisation policy of the host, unless the options say otherwise.</returns>
    /// <exception cref="InvalidOperationException">AddDdas was not called, or its options cannot be used, for example because no choice about signing was made; the
    /// message names all that is wrong.</exception>
    public static IEndpointConventionBuilder MapDdas(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrWhiteSpace(pattern);
        if (endpoints.ServiceProvider.GetService<DdasEndpointMark>() is not DdasEndpointMark mark)
        {
            throw new InvalidOperationException("Call services.AddDdas(...) before MapDdas.");
        }

        DdasEndpoint endpoint = endpoints.ServiceProvider.GetRequiredService<DdasEndpoint>();
        DdasEndpointOptions options = endpoints.ServiceProvider.GetRequiredService<IOptions<DdasEndpointOptions>>().Value;
        endpoints.Map(pattern, OtherMethodAsync).AllowAnonymous();
        endpoints.Map($"{pattern.TrimEnd('/')}/{{**below}}", NotFoundAsync).AllowAnonymous();
        IEndpointConventionBuilder post = endpoints.MapPost(pattern, endpoint.HandleAsync).WithMetadata(mark).WithDisplayName("DDAS gegevens");
        return options.AllowAnonymous ? post.AllowAnonymous()
            : options.AuthorizationPolicy is string policy ? post.RequireAuthorization(policy)
            : post.RequireAuthorization();
    }

    private static Task OtherMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return DdasProblems.WriteFscAsync(context, StatusCodes.Status405MethodNotAllowed, FscErrorCodes.MethodUnsupported);
    }

    private static Task NotFoundAsync(HttpContext context) =>
        DdasProblems.WriteFscAsync(context, StatusCodes.Status404NotFound, FscErrorCodes.ServiceNotFound);
}
