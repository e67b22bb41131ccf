using Microsoft.AspNetCore.Authorization;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>Asks for a role that may do something, and for the municipality of the address.</summary>
/// <param name="Action">What; <see cref="CaseworkAction.NotStated"/> for any role.</param>
internal sealed record CaseworkRequirement(CaseworkAction Action) : IAuthorizationRequirement;
