using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore;

/// <summary>Maps the worklist API.</summary>
public static class VroegsignaleringEndpointRouteBuilderExtensions
{
    /// <summary>Maps the worklist API below an address, such as <c>/api/v1</c>, with its document at <c>openapi.json</c> and a sign of life at <c>leeft</c>. Every route asks for its own policy of
    /// <see cref="CaseworkPolicies"/>; only these two are open to all.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="prefix">The address; ends with the major version.</param>
    /// <returns>All its endpoints, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException">AddVroegsignalering was not called.</exception>
    public static IEndpointConventionBuilder MapVroegsignalering(this IEndpointRouteBuilder endpoints, string prefix = "/api/v1")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        if (endpoints.ServiceProvider.GetService<ApiEndpoint>() is not ApiEndpoint endpoint)
        {
            throw new InvalidOperationException("Call services.AddVroegsignalering(...) before MapVroegsignalering.");
        }

        RouteGroupBuilder group = endpoints.MapGroup(prefix.TrimEnd('/'));
        foreach (ApiRoute route in ApiRoutes.All)
        {
            string policy = route.Action == CaseworkAction.NotStated ? CaseworkPolicies.AnyRole : CaseworkPolicies.Of(route.Action);
            RequestDelegate handle = context => endpoint.HandleAsync(context, route);
            group.MapMethods(route.Path, [route.Method], handle).WithMetadata(new ApiMark(route)).WithDisplayName(route.Id).RequireAuthorization(policy);
        }

        MapOthers(group, endpoint);
        MapDocument(group, endpoint, prefix.TrimEnd('/'));
        return group;
    }

    /// <summary>Other methods and other addresses; who is no worker is told only that.</summary>
    private static void MapOthers(RouteGroupBuilder group, ApiEndpoint endpoint)
    {
        foreach (IGrouping<string, ApiRoute> path in ApiRoutes.All.GroupBy(r => r.Path, StringComparer.Ordinal))
        {
            string allow = string.Join(", ", path.Select(r => r.Method).Order(StringComparer.Ordinal));
            RequestDelegate other = context =>
            {
                context.Response.Headers.Allow = allow;
                return endpoint.RefuseAsync(context, context.Request.Path.Value?.EndsWith('/') == true ? ApiProblem.NotFound : ApiProblem.OtherMethod);
            };
            group.Map(path.Key, other).WithMetadata(new ApiMark(Route: null)).RequireAuthorization(CaseworkPolicies.AnyRole);
        }

        RequestDelegate notFound = context => endpoint.RefuseAsync(context, ApiProblem.NotFound);
        group.Map("/{**below}", notFound).WithMetadata(new ApiMark(Route: null)).RequireAuthorization(CaseworkPolicies.AnyRole);
    }

    private static void MapDocument(RouteGroupBuilder group, ApiEndpoint endpoint, string prefix)
    {
        byte[] document = ApiDocument.Bytes(prefix, ApiRoutes.All);
        RequestDelegate send = context => context.Request.Path.Value?.EndsWith('/') == true
            ? endpoint.RefuseAsync(context, ApiProblem.NotFound)
            : ApiDocument.SendAsync(context, document);
        group.MapGet("/openapi.json", send).AllowAnonymous();
        RequestDelegate alive = context => ApiAnswer.Nothing.WriteAsync(context, new Uri("about:blank"));
        group.MapGet("/leeft", alive).AllowAnonymous();
    }
}
