using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MunicipalFrontEnd.Shell;

/// <summary>Refuses what no page asked for: another method than a page handles, or a handler that it does not have.</summary>
/// <remarks>Without this a page would be shown as if somebody had come to look.</remarks>
internal sealed class OnlyHandled : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        if (context.HandlerMethod is null && (request.Query.ContainsKey("handler") || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))))
        {
            bool isStatus = context.ActionDescriptor.ViewEnginePath == "/Status";
            context.Result = isStatus ? null : new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
        else if (context.HandlerMethod is { } handler && HttpMethods.IsGet(handler.HttpMethod) && !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && context.ActionDescriptor.ViewEnginePath != "/Status")
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
