using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>A kind of event that can be registered: its word, the name that <c>docs/cases.md</c> gives it, its fields, and how it is made of them.</summary>
/// <param name="Word">The word in requests and answers.</param>
/// <param name="Name">The name in files.</param>
/// <param name="Needs">The fields that it needs.</param>
/// <param name="Takes">The fields that it may have.</param>
/// <param name="Make">Makes it; throws ArgumentException when a value cannot be.</param>
internal sealed record CaseEventKind(string Word, string Name, IReadOnlyList<string> Needs, IReadOnlyList<string> Takes, Func<ApiValues, CaseEvent> Make);
